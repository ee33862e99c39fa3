import type { PartialDate } from '../concepts/partial-date.ts'
import type { Wording } from '../wording/wording.ts'
import { datePosition } from './date-position.ts'

/** Returns the heading of the month that a date stands in: "March 2031", "2031, month not known", "Date not known". */
export function monthHeading(date: PartialDate, { dates, site }: Wording): string {
  const position = datePosition(date)
  if (position === undefined) return site.undated
  const { year, month } = position
  return month === undefined ? site.monthNotKnownIn(dates.year(year)) : dates.month(year, month)
}
