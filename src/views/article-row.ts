import type { ArticleId } from '../concepts/id.ts'
import type { Edition } from '../render/edition.ts'
import { putDateIntoWords } from '../wording/put-date-into-words.ts'
import { articleRun, entityName } from './record-run.ts'
import { type Row, row } from './row.ts'

/** Returns a report for a list: headline, outlet, date of publication, and what the list says of it. */
export function articleRow(edition: Edition, id: ArticleId, note?: string): Row {
  const { archive, words } = edition
  const article = archive.articles.get(id)
  const headline = [articleRun(edition, id)]
  if (article === undefined) return row(headline)
  return row(
    headline,
    [entityName(edition, article.outlet)],
    putDateIntoWords(article.datePublished, words.dates),
    article.pubStatus === 'withheld' ? words.site.withheld : note,
  )
}
