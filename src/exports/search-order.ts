import { dateSortKey } from '../concepts/date-order.ts'
import type { PartialDate } from '../concepts/partial-date.ts'

/** The sort keys of a search record. The search engine leaves out what has no key, so what has no date has keys that put it last. */
export interface SearchOrder {
  /** For the newest first: what is undated sorts before every date. */
  readonly date: string
  /** For the oldest first: what is undated sorts after every date. */
  readonly oldest: string
}

/** Returns the sort keys of a date, or of something undated. */
export function searchOrder(date: PartialDate | undefined): SearchOrder {
  if (date === undefined || date.kind === 'unknown') return { date: 'a', oldest: 'z' }
  const key = dateSortKey(date)
  return { date: key, oldest: key }
}
