import type { Edition } from '../../render/edition.ts'
import { datePosition } from '../date-position.ts'
import { htmlDate } from '../html-date.ts'
import type { TimelineEntry } from './timeline-entry.ts'
import { type TimelineItem, timelineItem } from './timeline-item.ts'

/** What stands beside the rail for one day; without a day, for dates that are not known to the day. */
export interface TimelineDay {
  /** The day's number, or a dash for none. */
  readonly day?: string
  /** The day of the week, or that the day is not known. */
  readonly note: string
  readonly datetime?: string
  /** True where the date is approximate or uncertain; the rail is dashed. */
  readonly approximate: boolean
  readonly items: readonly TimelineItem[]
}

/** Returns the entries of one month by day, in order. Days that are approximate or uncertain stand apart from those that are not. */
export function timelineDays(edition: Edition, entries: readonly TimelineEntry[]): readonly TimelineDay[] {
  return [...Map.groupBy(entries, keyOfDay).values()].map((inDay) => timelineDay(edition, inDay))
}

function keyOfDay({ date }: TimelineEntry): string {
  return `${datePosition(date)?.day ?? 0}${isApproximate(date) ? '~' : ''}`
}

function isApproximate({ uncertain, approximate }: TimelineEntry['date']): boolean {
  return uncertain || approximate
}

function timelineDay(edition: Edition, entries: readonly TimelineEntry[]): TimelineDay {
  const { words } = edition
  const items = entries.flatMap((entry) => timelineItem(edition, entry) ?? [])
  const [first] = entries
  const position = first === undefined ? undefined : datePosition(first.date)
  const approximate = first !== undefined && isApproximate(first.date)
  if (first === undefined || position?.month === undefined || position.day === undefined)
    return { note: words.site.dayNotKnown, approximate: true, items }
  const weekday = words.dates.weekday(position.year, position.month, position.day)
  const datetime = htmlDate(first.date)?.slice(0, 10)
  return {
    day: words.number(position.day),
    note: approximate ? words.dates.approximate(weekday) : weekday,
    ...(datetime === undefined ? {} : { datetime }),
    approximate,
    items,
  }
}
