import type { PartialDate } from '../concepts/partial-date.ts'
import type { DateWords } from '../wording/date-words.ts'
import { putDateIntoWords } from '../wording/put-date-into-words.ts'
import { htmlDate } from './html-date.ts'

/** A date as a page shows it. */
export interface DateView {
  readonly text: string
  /** The date as HTML's `<time>` reads it, where it can be given so without claiming more than is known. */
  readonly datetime?: string
  /** What is not known about it. */
  readonly note?: string
}

/** Returns a date in words, with what is not known about its time zone. */
export function dateView(date: PartialDate, words: DateWords): DateView {
  const datetime = htmlDate(date)
  return {
    text: putDateIntoWords(date, words),
    ...(datetime === undefined ? {} : { datetime }),
    ...(date.kind === 'moment' && date.zone === 'not-stated' ? { note: words.zoneNotStated } : {}),
  }
}
