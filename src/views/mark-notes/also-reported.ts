import type { AnnotationRef } from '../../archive/archive.ts'
import { utteranceKey } from '../../archive/utterances.ts'
import type { AnnotationOf } from '../../concepts/annotation.ts'
import type { OutletId } from '../../concepts/id.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { fillPhrase } from '../fill-phrase.ts'
import { joinPhrases, listPhrases, type Phrase, plain } from '../phrase.ts'
import { entityName } from '../record-run.ts'

const shown = 6

/** Returns as a phrase, or none, that other outlets give the same utterance: the first of them, each leading to its first place, and how many more. */
export function alsoReported(
  edition: Edition,
  article: Article,
  { id }: AnnotationOf<'Quote'>,
): readonly Phrase[] {
  const { archive, words } = edition
  const all = archive.back.utterances.get(utteranceKey({ article: article.id, annotation: id })) ?? []
  const firsts = new Map<OutletId, AnnotationRef>()
  for (const ref of all) {
    const report = archive.articles.get(ref.article)
    if (report === undefined || ref.article === article.id || firsts.has(report.outlet)) continue
    firsts.set(report.outlet, ref)
  }
  if (firsts.size === 0) return []
  const named = [...firsts].slice(0, shown).map(([outlet, ref]) => outletPhrase(edition, outlet, ref))
  const outlets =
    firsts.size <= shown
      ? listPhrases(named, words)
      : [
          ...joinPhrases(named, words.punctuation.comma),
          ...plain(` ${words.counts.more(firsts.size - shown)}`),
        ]
  return [fillPhrase(words.marks.alsoReported, { outlets })]
}

function outletPhrase(edition: Edition, outlet: OutletId, ref: AnnotationRef): Phrase {
  const { archive, hrefs } = edition
  const isShown = archive.findAnnotation(ref) !== undefined
  const href = isShown ? hrefs.mark(ref.article, ref.annotation) : hrefs.record('articles', ref.article)
  return [{ ...entityName(edition, outlet), href }]
}
