import type { AnnotationOf } from '../../concepts/annotation.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { listPhrases, type Phrase, plain, type Run } from '../phrase.ts'
import { quotedWords } from '../quoted-words.ts'

// A report that names somebody in more ways shows how many more; each is in the text.
const wordingsShown = 6

/**
 * Returns how a report names somebody: "by name", "by an epithet" and the wordings as it prints them, each once.
 * A name that is the archive's own is not repeated, and of a digest only what is marked as printed is given.
 */
export function calledPhrases(
  edition: Edition,
  article: Article,
  name: string,
  mentions: readonly AnnotationOf<'Mention'>[],
): readonly Phrase[] {
  const forms = Map.groupBy(mentions, ({ attributes }) => attributes.as)
  return [...forms].flatMap(([form, named]) => {
    const wordings = wordingsOf(edition, article, name, named)
    const { around, labels } = edition.words
    if (wordings.length === 0) return form === undefined ? [] : [plain(labels.mentionForm[form])]
    const label = form === undefined ? around.called : around.calledBy(labels.mentionForm[form])
    return [[{ text: label }, ...listedWordings(edition, wordings)]]
  })
}

function listedWordings({ words }: Edition, wordings: readonly Run[]): Phrase {
  const shown = wordings.slice(0, wordingsShown).map((run): Phrase => [run])
  const more = wordings.length - shown.length
  return [...listPhrases(shown, words), ...(more === 0 ? [] : [{ text: ` (${words.counts.more(more)})` }])]
}

function wordingsOf(
  edition: Edition,
  article: Article,
  name: string,
  mentions: readonly AnnotationOf<'Mention'>[],
): readonly Run[] {
  const wordings = new Map<string, Run>()
  for (const mention of mentions) {
    const { parts, voice, ...language } = quotedWords(edition, article, mention)
    const text = parts.join(' […] ')
    if (voice === 'report' && text !== name) wordings.set(text, { text, printed: true, ...language })
  }
  return [...wordings.values()]
}
