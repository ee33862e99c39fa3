import type { ArticleId } from '../concepts/id.ts'
import type { Edition } from '../render/edition.ts'
import { articleRow } from './article-row.ts'
import type { Phrase } from './phrase.ts'
import type { Row } from './row.ts'

const placesShown = 5

/** Returns the reports that name an actor, outlet, event or place, in order of publication, each with links to its first places. */
export function mentionRows(edition: Edition, id: string): readonly Row[] {
  const { archive, hrefs, words } = edition
  const places = new Map<ArticleId, string[]>()
  for (const { article, annotation } of archive.back.mentions.get(id) ?? []) {
    const inArticle = places.get(article) ?? []
    inArticle.push(hrefs.mark(article, annotation))
    places.set(article, inArticle)
  }
  return [...places].map(([article, found]) => {
    const { what, details } = articleRow(edition, article)
    const links = found
      .slice(0, placesShown)
      .flatMap(
        (href, index): Phrase => [
          { text: index === 0 ? `${words.counts.times(found.length)}: ` : words.punctuation.comma },
          { text: words.report.place(words.number(index + 1)), href },
        ],
      )
    return { what, details: [...details, links] }
  })
}
