/** Why a text is not a date of the profile in `docs/dates.md`. */
export type DateFaultReason =
  | 'too-long'
  | 'not-edtf'
  | 'no-such-year'
  | 'no-such-month'
  | 'no-such-day'
  | 'no-such-time'
  | 'no-such-offset'
  | 'not-allowed-here'
  | 'ends-before-start'

/** What is wrong with a text that should be a date. */
export interface DateFault {
  readonly reason: DateFaultReason
  /** The part at fault, as written; the whole text where no part can be named. */
  readonly found: string
  /** What could stand there instead, in words that fit after "expected". */
  readonly expected: string
  /** The whole text put right, where that can be computed; always a valid date. */
  readonly suggestion?: string
}

/** A date of one form, or what is wrong with the text. */
export type DateResult<Form> = { readonly date: Form } | { readonly fault: DateFault }

/** The failing half of a `DateResult`. */
export function dateFault(
  reason: DateFaultReason,
  found: string,
  expected: string,
): { readonly fault: DateFault } {
  return { fault: { reason, found, expected } }
}
