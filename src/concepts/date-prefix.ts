import type { PartialDate } from './partial-date.ts'

/**
 * Returns what the id of a report or an event begins with: as much of its date as is known, `2025-07-08`, `2025-07`
 * or `2025`; of an interval its start; `undated` where not even one year of four digits is known.
 */
export function datePrefix(date: PartialDate): string {
  if (date.kind === 'interval') {
    const side = typeof date.start === 'string' ? date.end : date.start
    return typeof side === 'string' ? 'undated' : datePrefix(side)
  }
  if (date.kind !== 'calendar' && date.kind !== 'moment' && date.kind !== 'season') return 'undated'
  if (date.year < 0 || date.year > 9999) return 'undated'
  const parts = date.kind === 'season' ? [date.year] : [date.year, date.month, date.day]
  return parts
    .filter((part) => part !== undefined)
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-')
}
