import { type DateResult, dateFault } from './date-fault.ts'
import type { DateTraits } from './date-traits.ts'
import { type PlainDate, parsePlainDate } from './plain-date.ts'

/** One side of an interval: a date, `open` (written `..`: it has no such end) or `unknown` (left empty). */
export type IntervalSide = PlainDate | 'open' | 'unknown'

/** From one date to another, both included; at least one side is a date. */
export interface DateInterval extends DateTraits {
  readonly kind: 'interval'
  readonly precision: 'interval'
  readonly start: IntervalSide
  readonly end: IntervalSide
}

/**
 * Parses `start/end`, each a date without a time, `..` (open) or nothing (unknown). As in EDTF level 0 the
 * two may differ in precision; refuses an end that is wholly before the start, and an interval without a date.
 */
export function parseDateInterval(text: string): DateResult<DateInterval> {
  const [startText = '', endText = '', extra] = text.split('/')
  if (extra !== undefined) return dateFault('not-edtf', text, 'one `/`, between start and end')
  const start = parseSide(startText)
  if ('fault' in start) return start
  const end = parseSide(endText)
  if ('fault' in end) return end
  const dates = [start.date, end.date].filter((side) => typeof side !== 'string')
  if (dates.length === 0) return dateFault('not-edtf', text, 'a date before or after the `/`')
  const earliest = typeof start.date === 'string' ? -Infinity : start.date.earliest
  const latest = typeof end.date === 'string' ? Infinity : end.date.latest
  if (latest < earliest) {
    return dateFault('ends-before-start', endText, `an end that is not before ${startText}`)
  }
  return {
    date: {
      kind: 'interval',
      edtf: text,
      earliest,
      latest,
      precision: 'interval',
      uncertain: dates.some((date) => date.uncertain),
      approximate: dates.some((date) => date.approximate),
      zone: 'not-stated',
      start: start.date,
      end: end.date,
    },
  }
}

function parseSide(text: string): DateResult<IntervalSide> {
  if (text === '') return { date: 'unknown' }
  return text === '..' ? { date: 'open' } : parsePlainDate(text)
}
