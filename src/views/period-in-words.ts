import type { PartialDate } from '../concepts/partial-date.ts'
import { putDateIntoWords } from '../wording/put-date-into-words.ts'
import type { Wording } from '../wording/wording.ts'

/** When something held; a side that is absent is not known, or still lasts. */
export interface Period {
  readonly from?: PartialDate | undefined
  readonly to?: PartialDate | undefined
}

/** Returns a period in words, or undefined where neither side is known. */
export function periodInWords({ from, to }: Period, { dates }: Wording): string | undefined {
  const start = from === undefined ? undefined : putDateIntoWords(from, dates)
  const end = to === undefined ? undefined : putDateIntoWords(to, dates)
  if (start !== undefined && end !== undefined) return dates.fromTo(start, end)
  if (start !== undefined) return dates.since(start)
  return end === undefined ? undefined : dates.until(end)
}
