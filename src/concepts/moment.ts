import { startOfDay } from './date-calendar.ts'
import { type DateFault, type DateResult, dateFault } from './date-fault.ts'
import type { DateTraits } from './date-traits.ts'
import { parsePlainDate, startOfTime } from './plain-date.ts'

/** A day with a time, to the minute or the second. */
export interface Moment extends DateTraits {
  readonly kind: 'moment'
  readonly precision: 'minute' | 'second'
  readonly year: number
  readonly month: number
  readonly day: number
  /** As written, in the zone it was written in. */
  readonly hour: number
  readonly minute: number
  readonly second?: number
  /** Minutes east of UTC; absent where the time zone is not stated. */
  readonly offset?: number
}

const MS_PER_MINUTE = 60_000
const TIME = /^([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?(?![0-9:])(.*)$/s
const OFFSET = /^([+-])([0-9]{2})(?::([0-9]{2}))?$/
const WEST_MOST = -12 * 60
const EAST_MOST = 14 * 60

/**
 * Parses `YYYY-MM-DDThh:mm[:ss][offset]`, the offset `Z`, `±hh:mm` or `±hh` from -12:00 to +14:00.
 * Without an offset the time zone is not stated. Refuses 24:00, leap seconds, fractions of a second,
 * a qualifier, and `-00:00`, which ISO 8601 does not know.
 */
export function parseMoment(text: string): DateResult<Moment> {
  const split = startOfTime(text)
  const before = parsePlainDate(text.slice(0, split))
  if ('fault' in before) return before
  const { date } = before
  if (date.kind !== 'calendar' || date.month === undefined || date.day === undefined) {
    return dateFault('not-edtf', date.edtf, 'a full date, YYYY-MM-DD, before the time')
  }
  if (date.uncertain || date.approximate) {
    return dateFault('not-allowed-here', date.edtf, 'no `?`, `~` or `%` in a date with a time')
  }
  const time = text.slice(split + 1)
  const [matched, hour = '', minute = '', second, rest = ''] = TIME.exec(time) ?? []
  if (matched === undefined) return dateFault('no-such-time', time, 'a time as hh:mm or hh:mm:ss')
  if (Number(hour) > 23) return dateFault('no-such-time', hour, 'an hour from 00 to 23')
  if (Number(minute) > 59) return dateFault('no-such-time', minute, 'a minute from 00 to 59')
  if (second !== undefined && Number(second) > 59) {
    return dateFault('no-such-time', second, 'a second from 00 to 59')
  }
  const zone = parseOffset(rest)
  if ('fault' in zone) return zone
  const { offset } = zone

  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second ?? 0)
  const start = startOfDay(date.year, date.month, date.day) + seconds * 1000
  const earliest = start - (offset ?? 0) * MS_PER_MINUTE
  return {
    date: {
      kind: 'moment',
      edtf: text,
      earliest,
      latest: earliest + (second === undefined ? MS_PER_MINUTE : 1000) - 1,
      precision: second === undefined ? 'minute' : 'second',
      uncertain: false,
      approximate: false,
      zone: offset === undefined ? 'not-stated' : 'stated',
      year: date.year,
      month: date.month,
      day: date.day,
      hour: Number(hour),
      minute: Number(minute),
      ...(second === undefined ? {} : { second: Number(second) }),
      ...(offset === undefined ? {} : { offset }),
    },
  }
}

function parseOffset(text: string): { readonly offset: number | undefined } | { readonly fault: DateFault } {
  if (text === '') return { offset: undefined }
  if (text === 'Z') return { offset: 0 }
  if (/^[?~%]$/.test(text)) {
    return dateFault('not-allowed-here', text, 'no `?`, `~` or `%` in a date with a time')
  }
  if (/^[.,]/.test(text)) return dateFault('no-such-time', text, 'no fraction of a second')
  const [matched, sign, hours, minutes = '00'] = OFFSET.exec(text) ?? []
  const size = Number(hours) * 60 + Number(minutes)
  const offset = sign === '-' ? -size : size
  const real = offset >= WEST_MOST && offset <= EAST_MOST && !Object.is(offset, -0)
  if (matched === undefined || Number(minutes) > 59 || !real) {
    const expected = '`Z` or an offset from -12:00 to +14:00, or nothing where the time zone is not stated'
    return dateFault('no-such-offset', text, expected)
  }
  return { offset }
}
