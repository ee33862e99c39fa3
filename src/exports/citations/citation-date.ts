import type { PartialDate } from '../../concepts/partial-date.ts'
import type { CiteStyle, DateParts } from '../../wording/cite-words.ts'
import { putDateIntoWords } from '../../wording/put-date-into-words.ts'
import type { Wording } from '../../wording/wording.ts'

/** Returns the year, month and day of a date as far as they are known; undefined of intervals, sets, seasons and spans of years. */
export function datePartsOf(date: PartialDate): DateParts | undefined {
  if (date.kind !== 'calendar' && date.kind !== 'moment') return undefined
  const { year, month, day } = date
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) }
}

/** Returns a date as a style writes it; what has no year of its own in words, and what is not known as the style's "no date". */
export function dateInStyle(date: PartialDate | undefined, style: CiteStyle, words: Wording): string {
  const { cite, dates } = words
  if (date === undefined || date.kind === 'unknown') return cite.noDate
  const parts = datePartsOf(date)
  if (parts === undefined) return putDateIntoWords(date, dates)
  const told = cite.dates[style](parts)
  const about = date.approximate ? cite.circa(told) : told
  return date.uncertain ? cite.uncertain(about) : about
}

/** Returns the digits of a date for formats that take them: `2031`, `03`, `18`; undefined before the year 1 and after 9999. */
export function dateDigits(date: PartialDate): readonly string[] | undefined {
  const parts = datePartsOf(date)
  if (parts === undefined || parts.year < 1 || parts.year > 9999) return undefined
  return [
    String(parts.year).padStart(4, '0'),
    ...[parts.month, parts.day]
      .filter((part) => part !== undefined)
      .map((part) => String(part).padStart(2, '0')),
  ]
}
