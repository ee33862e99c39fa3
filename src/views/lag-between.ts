import { startOfDay } from '../concepts/date-calendar.ts'
import type { PartialDate } from '../concepts/partial-date.ts'
import type { Lag } from '../wording/date-words.ts'

const msPerMinute = 60_000
const msPerDay = 86_400_000

/**
 * Returns how long after `first` the date `second` lies, or undefined where either is not known to the day.
 * Minutes and hours are told only of two times with a stated zone, less than two days apart; all else is
 * counted in days as they are written, since a time without a zone may be off by half a day.
 */
export function lagBetween(first: PartialDate, second: PartialDate): Lag | undefined {
  const [from, to] = [dayOf(first), dayOf(second)]
  if (from === undefined || to === undefined) return undefined
  const about = [first, second].some(({ uncertain, approximate }) => uncertain || approximate)
  const exact = first.zone === 'stated' && second.zone === 'stated'
  const distance = second.earliest - first.earliest
  if (exact && Math.abs(distance) < 2 * msPerDay) return shortLag(distance)
  return { unit: 'day', amount: Math.abs(to - from), direction: to < from ? 'before' : 'after', about }
}

function shortLag(distance: number): Lag {
  const minutes = Math.round(Math.abs(distance) / msPerMinute)
  const direction = distance < 0 ? 'before' : 'after'
  return minutes < 120
    ? { unit: 'minute', amount: minutes, direction, about: false }
    : { unit: 'hour', amount: Math.round(minutes / 60), direction, about: minutes % 60 !== 0 }
}

/** Returns a date's day as a number of days, where it is known to the day. */
function dayOf(date: PartialDate): number | undefined {
  if (date.kind !== 'calendar' && date.kind !== 'moment') return undefined
  const { year, month, day } = date
  return month === undefined || day === undefined ? undefined : startOfDay(year, month, day) / msPerDay
}
