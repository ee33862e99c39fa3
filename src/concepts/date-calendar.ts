import type { DateBounds } from './date-traits.ts'

const MS_PER_DAY = 86_400_000
const DAYS_BEFORE_1970 = 719_468
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days in a month (1 to 12) of a proleptic Gregorian year; the year 0 exists and is a leap year (ISO 8601). */
export function daysInMonth(year: number, month: number): number {
  const length = MONTH_LENGTHS[month - 1]
  if (length === undefined) throw new RangeError(`no month ${month}`)
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : length
}

/**
 * Milliseconds from 1970-01-01T00:00Z to the start of a day of any proleptic Gregorian year.
 * Exact up to the year ±285,000, beyond which a double rounds to within four seconds. `Date` is not used:
 * it takes the years 0 to 99 for the twentieth century and ends at the year 275,760.
 */
export function startOfDay(year: number, month: number, day: number): number {
  // Counting years from March puts the leap day last, so month lengths follow one formula.
  const y = month > 2 ? year : year - 1
  const m = (month + 9) % 12
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  const days = 365 * y + leapDays + Math.floor((153 * m + 2) / 5) + day - 1
  return (days - DAYS_BEFORE_1970) * MS_PER_DAY
}

/** The bounds of whole years, both included. */
export function boundsOfYears(first: number, last: number): DateBounds {
  return { earliest: startOfDay(first, 1, 1), latest: startOfDay(last + 1, 1, 1) - 1 }
}

/** The bounds of a whole month (1 to 12). */
export function boundsOfMonth(year: number, month: number): DateBounds {
  const earliest = startOfDay(year, month, 1)
  return { earliest, latest: earliest + daysInMonth(year, month) * MS_PER_DAY - 1 }
}

/** The bounds of a whole day. */
export function boundsOfDay(year: number, month: number, day: number): DateBounds {
  const earliest = startOfDay(year, month, day)
  return { earliest, latest: earliest + MS_PER_DAY - 1 }
}
