import type { PartialDate } from '../concepts/partial-date.ts'

/**
 * Returns a date as a valid `datetime` of HTML's `<time>`: a year, month, day, local time or time with offset.
 * Undefined for whatever HTML cannot say: years before 1 or after 9999, dates that are uncertain or
 * approximate, seasons, decades, intervals and sets.
 */
export function htmlDate(date: PartialDate): string | undefined {
  if (date.uncertain || date.approximate) return undefined
  if (date.kind !== 'calendar' && date.kind !== 'moment') return undefined
  if (date.year < 1 || date.year > 9999) return undefined
  const day = [String(date.year).padStart(4, '0'), date.month, date.day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  if (date.kind === 'calendar') return day
  const time = [date.hour, date.minute, ...(date.second === undefined ? [] : [date.second])]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
  return `${day}T${time}${offsetOf(date.offset)}`
}

function offsetOf(offset: number | undefined): string {
  if (offset === undefined) return ''
  if (offset === 0) return 'Z'
  const size = Math.abs(offset)
  const parts = [Math.trunc(size / 60), size % 60].map((part) => String(part).padStart(2, '0'))
  return `${offset < 0 ? '-' : '+'}${parts.join(':')}`
}
