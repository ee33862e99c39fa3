import { daysInMonth, startOfDay } from '../../concepts/date-calendar.ts'
import type { DayNumbers } from './numeric-date.ts'

/** The first and the last year that a text from outside is believed to be of. */
export const YEARS = { first: 1500, last: 2200 } as const

/** Whether a day is in the calendar, and its year from 1500 to 2200. */
export function isDay({ year, month, day }: DayNumbers): boolean {
  return isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Whether a year is from 1500 to 2200. */
export function isYear(year: number): boolean {
  return year >= YEARS.first && year <= YEARS.last
}

/** Returns the weekday of a day, 0 for Sunday. */
export function weekdayOf({ year, month, day }: DayNumbers): number {
  const days = startOfDay(year, month, day) / 86_400_000
  // 1 January 1970 was a Thursday.
  return (((days + 4) % 7) + 7) % 7
}

/** Returns a day as `YYYY-MM-DD`. */
export function writeDay({ year, month, day }: DayNumbers): string {
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-')
}

/** Returns a day with its time as `YYYY-MM-DDThh:mm[:ss][offset]`; 24:00 is the start of the next day. Offset in minutes east of UTC. */
export function writeMoment(
  day: DayNumbers,
  time: {
    readonly hour: number
    readonly minute: number
    readonly second?: number
    readonly offset?: number
  },
): string {
  const on = time.hour === 24 ? dayAfter(day) : day
  const clock = [time.hour % 24, time.minute, ...(time.second === undefined ? [] : [time.second])]
  return `${writeDay(on)}T${clock.map(twoDigits).join(':')}${writeOffset(time.offset)}`
}

function writeOffset(offset: number | undefined): string {
  if (offset === undefined) return ''
  if (offset === 0) return 'Z'
  const size = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`
}

function dayAfter({ year, month, day }: DayNumbers): DayNumbers {
  if (day < daysInMonth(year, month)) return { year, month, day: day + 1 }
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
