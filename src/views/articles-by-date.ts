import type { Archive } from '../archive/archive.ts'
import { comparePartialDates } from '../concepts/date-order.ts'
import type { Article } from '../concepts/report.ts'

const sorted = new WeakMap<Archive, readonly Article[]>()

/** Returns all reports, the newest first; those of one date by id. They are sorted once an archive. */
export function articlesByDate(archive: Archive): readonly Article[] {
  const known = sorted.get(archive)
  if (known !== undefined) return known
  const articles = [...archive.articles.values()].toSorted((a, b) =>
    comparePartialDates(b.datePublished, a.datePublished),
  )
  sorted.set(archive, articles)
  return articles
}
