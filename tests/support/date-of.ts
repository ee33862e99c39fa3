import type { DateFault } from '../../src/concepts/date-fault.ts'
import { type PartialDate, parsePartialDate } from '../../src/concepts/partial-date.ts'

/** The date of a text that must be one. */
export function dateOf(text: string): PartialDate {
  const result = parsePartialDate(text)
  if ('fault' in result) throw new Error(`${JSON.stringify(text)}: ${JSON.stringify(result.fault)}`)
  return result.date
}

/** What is wrong with a text that must not be a date. */
export function dateFaultOf(text: string): DateFault {
  const result = parsePartialDate(text)
  if ('date' in result) throw new Error(`${JSON.stringify(text)} is a date`)
  return result.fault
}
