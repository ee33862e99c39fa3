import type { Edition } from '../render/edition.ts'
import { recordSearchRecords } from './record-search-records.ts'
import { reportSearchRecords } from './report-search-records.ts'
import type { SearchRecord } from './search-record.ts'

/**
 * Yields everything a search can find, from the archive and not from its pages, always in one order: each report
 * followed by its quotations, claims and notes, then the other records. The words of a mark are exactly those it
 * covers, so a word that stands beside a quotation never finds it.
 */
export function* searchRecords(edition: Edition): Iterable<SearchRecord> {
  for (const article of edition.archive.articles.values()) yield* reportSearchRecords(edition, article)
  yield* recordSearchRecords(edition)
}
