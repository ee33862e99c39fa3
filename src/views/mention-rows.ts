import type { Annotation } from '../concepts/annotation.ts'
import type { ArticleId } from '../concepts/id.ts'
import type { Edition } from '../render/edition.ts'
import { placesInReport } from './article/place-in-report.ts'
import { articleRow } from './article-row.ts'
import type { Phrase } from './phrase.ts'
import { requireRecord } from './require-record.ts'
import type { Row } from './row.ts'

const placesShown = 5

/** Returns the reports that name an actor, outlet, event or place, in order of publication, each with links to its first places. */
export function mentionRows(edition: Edition, id: string): readonly Row[] {
  const { archive } = edition
  const mentions = new Map<ArticleId, Annotation[]>()
  for (const ref of archive.back.mentions.get(id) ?? []) {
    const annotation = archive.findAnnotation(ref)
    if (annotation === undefined) continue
    const inArticle = mentions.get(ref.article) ?? []
    inArticle.push(annotation)
    mentions.set(ref.article, inArticle)
  }
  return [...mentions].map(([article, found]) => {
    const { what, details } = articleRow(edition, article)
    return { what, details: [...details, placesOf(edition, article, found)] }
  })
}

function placesOf(edition: Edition, id: ArticleId, found: readonly Annotation[]): Phrase {
  const { archive, hrefs, words } = edition
  const { placeOf } = placesInReport(edition, requireRecord(archive.articles, id))
  return found
    .slice(0, placesShown)
    .flatMap(
      (annotation, index): Phrase => [
        { text: index === 0 ? `${words.counts.times(found.length)}: ` : words.punctuation.comma },
        { text: placeOf(annotation).text, href: hrefs.mark(id, annotation.id) },
      ],
    )
}
