import type { DateBounds } from './date-traits.ts'
import type { PartialDate } from './partial-date.ts'

const WIDEST_OFFSET = 14 * 3_600_000
const SORT_KEY_DIGITS = 21
// More than the milliseconds of any nine-digit year, so that no key is negative.
const SORT_KEY_ZERO = 10n ** 20n

/** The bounds as instants: widened by 14 hours, the widest offset there is, where no time zone is stated. */
export function instantBounds(date: PartialDate): DateBounds {
  return widen(date, date)
}

/** Orders dates for sorting: by first instant, then last, then text. A total order; nothing is widened. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return order(a.earliest, b.earliest) || order(a.latest, b.latest) || order(a.edtf, b.edtf)
}

/**
 * A text of fixed width that sorts, by code unit, as the first instant does; an unknown or open start comes
 * first. It begins with a letter, so that no indexer takes it for a number and rounds it.
 */
export function dateSortKey(date: PartialDate): string {
  const key = date.earliest === -Infinity ? 0n : SORT_KEY_ZERO + BigInt(date.earliest)
  return `t${String(key).padStart(SORT_KEY_DIGITS, '0')}`
}

/** Whether all of `a` lies after all of `b`, wherever on earth a date without a stated zone was written. */
export function isCertainlyAfter(a: PartialDate, b: PartialDate): boolean {
  return instantBounds(a).earliest > instantBounds(b).latest
}

/** Whether some instant may lie in both. A set is tried member by member, so that its gaps count as gaps. */
export function mayOverlap(a: PartialDate, b: PartialDate): boolean {
  const others = spansOf(b)
  return spansOf(a).some((span) =>
    others.some((other) => span.earliest <= other.latest && other.earliest <= span.latest),
  )
}

function spansOf(date: PartialDate): readonly DateBounds[] {
  return date.kind === 'set' ? date.members.map((member) => widen(member, date)) : [instantBounds(date)]
}

function widen(bounds: DateBounds, { zone }: PartialDate): DateBounds {
  const by = zone === 'stated' ? 0 : WIDEST_OFFSET
  return { earliest: bounds.earliest - by, latest: bounds.latest + by }
}

function order<Value extends number | string>(a: Value, b: Value): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
