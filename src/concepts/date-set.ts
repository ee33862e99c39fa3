import { type DateFault, type DateResult, dateFault } from './date-fault.ts'
import type { DateBounds, DateTraits } from './date-traits.ts'
import { type CalendarDate, type PlainDate, parsePlainDate } from './plain-date.ts'

/** `1670..1672`, `..1983-12-03` or `1984..` within a set: every year, month or day from one to the other. */
export interface DateRange extends DateBounds {
  readonly kind: 'range'
  readonly edtf: string
  /** Absent: that date or any earlier one. */
  readonly from?: CalendarDate
  /** Absent: that date or any later one. */
  readonly to?: CalendarDate
}

/** One of several dates (`[…]`), or all of them (`{…}`). The bounds span all members, in whatever order. */
export interface DateSet extends DateTraits {
  readonly kind: 'set'
  readonly precision: 'set'
  readonly choice: 'one' | 'all'
  /** As written, at least one. */
  readonly members: readonly (PlainDate | DateRange)[]
}

/**
 * Parses the sets of EDTF level 2: `[1667,1668,1670..1672]` (one of), `{1960,1961-12}` (all of). Members are
 * dates without a time and ranges of years, months or days; a range may be open at the start of the first
 * member and at the end of the last. Refuses white space, an empty set and a range that runs backwards.
 */
export function parseDateSet(text: string): DateResult<DateSet> {
  const closing = text.startsWith('[') ? ']' : '}'
  if (!text.endsWith(closing)) {
    return dateFault('not-edtf', text, `dates separated by commas, then \`${closing}\``)
  }
  const texts = text.slice(1, -1).split(',')
  const members: (PlainDate | DateRange)[] = []
  for (const [index, part] of texts.entries()) {
    const member = part.includes('..')
      ? parseDateRange(part, index === 0, index === texts.length - 1)
      : parsePlainDate(part)
    if ('fault' in member) return member
    members.push(member.date)
  }
  return {
    date: {
      kind: 'set',
      edtf: text,
      earliest: Math.min(...members.map((member) => member.earliest)),
      latest: Math.max(...members.map((member) => member.latest)),
      precision: 'set',
      uncertain: members.some((member) => member.kind !== 'range' && member.uncertain),
      approximate: members.some((member) => member.kind !== 'range' && member.approximate),
      zone: 'not-stated',
      choice: closing === ']' ? 'one' : 'all',
      members,
    },
  }
}

function parseDateRange(text: string, mayOpen: boolean, mayClose: boolean): DateResult<DateRange> {
  const [fromText = '', toText = '', extra] = text.split('..')
  if (extra !== undefined || fromText + toText === '') {
    return dateFault('not-edtf', text, 'a range such as 1670..1672, ..1672 or 1670..')
  }
  if (fromText === '' && !mayOpen)
    return dateFault('not-allowed-here', text, 'an open start only at the front')
  if (toText === '' && !mayClose) return dateFault('not-allowed-here', text, 'an open end only at the back')
  const from = parseRangeBound(fromText)
  if (from !== undefined && 'fault' in from) return from
  const to = parseRangeBound(toText)
  if (to !== undefined && 'fault' in to) return to
  if (from !== undefined && to !== undefined) {
    if (from.date.precision !== to.date.precision) {
      return dateFault('not-edtf', text, 'two years, two months or two days around `..`')
    }
    if (to.date.latest < from.date.earliest) {
      return dateFault('ends-before-start', toText, `an end that is not before ${fromText}`)
    }
  }
  return {
    date: {
      kind: 'range',
      edtf: text,
      earliest: from?.date.earliest ?? -Infinity,
      latest: to?.date.latest ?? Infinity,
      ...(from === undefined ? {} : { from: from.date }),
      ...(to === undefined ? {} : { to: to.date }),
    },
  }
}

function parseRangeBound(
  text: string,
): { readonly date: CalendarDate } | { readonly fault: DateFault } | undefined {
  if (text === '') return undefined
  const result = parsePlainDate(text)
  if ('fault' in result) return result
  const { date } = result
  const exact = !date.uncertain && !date.approximate && date.kind === 'calendar'
  if (exact && date.unspecified === undefined) return { date }
  return dateFault('not-allowed-here', text, 'a year, month or day without `?`, `~`, `%` or `X` in a range')
}
