import type { DateInterval, IntervalSide } from '../concepts/date-interval.ts'
import type { DateRange, DateSet } from '../concepts/date-set.ts'
import type { Moment } from '../concepts/moment.ts'
import type { PartialDate } from '../concepts/partial-date.ts'
import type { CalendarDate, PlainDate } from '../concepts/plain-date.ts'
import type { DateWords } from './date-words.ts'

/**
 * Returns a date as it is read aloud, with all that is not known about it said: "about 20 March 2031",
 * "a day in March 2004". The time zone of a time is told only where it is stated.
 */
export function putDateIntoWords(date: PartialDate, words: DateWords): string {
  if (date.kind === 'unknown') return words.unknown
  if (date.kind === 'moment') return momentInWords(date, words)
  if (date.kind === 'interval') return intervalInWords(date, words)
  return date.kind === 'set' ? setInWords(date, words) : plainDateInWords(date, words)
}

/** Returns a time of day with its zone where one is stated: "14:44 UTC+2". Seconds that are zero are left unsaid. */
export function putClockIntoWords({ hour, minute, second, offset }: Moment, words: DateWords): string {
  const clock = second === 0 ? words.clock(hour, minute) : words.clock(hour, minute, second)
  return offset === undefined ? clock : `${clock} ${words.zone(offset)}`
}

function momentInWords(date: Moment, words: DateWords): string {
  return words.dayWithClock(words.day(date.year, date.month, date.day), putClockIntoWords(date, words))
}

function plainDateInWords(date: PlainDate, words: DateWords): string {
  const bare = bareDateInWords(date, words)
  const approximated = date.approximate ? words.approximate(bare) : bare
  return date.uncertain ? words.uncertain(approximated) : approximated
}

function bareDateInWords(date: PlainDate, words: DateWords): string {
  if (date.kind === 'season') return words.season(date.year, date.season)
  if (date.kind === 'years')
    return words[date.precision === 'decade' ? 'decade' : 'years'](date.firstYear, date.lastYear)
  return calendarDateInWords(date, words)
}

function calendarDateInWords({ year, month, day, unspecified }: CalendarDate, words: DateWords): string {
  if (month !== undefined && day !== undefined) return words.day(year, month, day)
  const known = month === undefined ? words.year(year) : words.month(year, month)
  if (unspecified === undefined) return known
  return unspecified === 'day' ? words.someDayIn(known) : words.someMonthIn(known)
}

function intervalInWords({ start, end }: DateInterval, words: DateWords): string {
  const inWords = (side: Exclude<IntervalSide, string>) => plainDateInWords(side, words)
  if (typeof start !== 'string' && typeof end !== 'string') return words.fromTo(inWords(start), inWords(end))
  if (typeof start !== 'string')
    return end === 'open' ? words.fromOn(inWords(start)) : words.fromEndUnknown(inWords(start))
  if (typeof end !== 'string')
    return start === 'open' ? words.until(inWords(end)) : words.untilStartUnknown(inWords(end))
  return words.unknown
}

function setInWords({ members, choice }: DateSet, words: DateWords): string {
  const inWords = members.map((member) =>
    member.kind === 'range' ? rangeInWords(member, words) : plainDateInWords(member, words),
  )
  const [only] = inWords
  if (inWords.length === 1 && only !== undefined) return only
  return choice === 'one' ? words.oneOf(inWords) : words.allOf(inWords)
}

function rangeInWords({ from, to }: DateRange, words: DateWords): string {
  if (from !== undefined && to !== undefined)
    return words.through(calendarDateInWords(from, words), calendarDateInWords(to, words))
  if (from !== undefined) return words.orLater(calendarDateInWords(from, words))
  return to === undefined ? words.unknown : words.orEarlier(calendarDateInWords(to, words))
}
