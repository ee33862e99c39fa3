import type { PartialDate } from '../concepts/partial-date.ts'

/** Where a date stands in a list: its year and, as far as it lies in one, its month and day. */
export interface DatePosition {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** Returns where a date stands: as it is written for a day or a month, at its beginning for an interval, by its bounds for all else; undefined where nothing bounds it. */
export function datePosition(date: PartialDate): DatePosition | undefined {
  if (date.kind === 'interval') {
    const { start, end } = date
    if (typeof start !== 'string') return datePosition(start)
    return typeof end === 'string' ? undefined : datePosition(end)
  }
  if (date.kind === 'calendar' || date.kind === 'moment') {
    const { year, month, day } = date
    return {
      year,
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
    }
  }
  const known = [date.earliest, date.latest].filter(Number.isFinite).map((at) => new Date(at))
  const [first, last = first] = known
  if (first === undefined || last === undefined || Number.isNaN(first.getTime())) return undefined
  const year = first.getUTCFullYear()
  const oneMonth = year === last.getUTCFullYear() && first.getUTCMonth() === last.getUTCMonth()
  return oneMonth && known.length === 2 ? { year, month: first.getUTCMonth() + 1 } : { year }
}

/** Returns a key of the month a date stands in (`2031-03`), of its year where the month is not known, or `undated`. */
export function monthKey(date: PartialDate): string {
  const position = datePosition(date)
  if (position === undefined) return 'undated'
  const { year, month } = position
  const sign = year < 0 ? '-' : ''
  const years = `${sign}${String(Math.abs(year)).padStart(4, '0')}`
  return month === undefined ? years : `${years}-${String(month).padStart(2, '0')}`
}
