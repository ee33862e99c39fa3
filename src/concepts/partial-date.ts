import { z } from 'zod'
import { type DateResult, dateFault } from './date-fault.ts'
import { type DateInterval, parseDateInterval } from './date-interval.ts'
import { type DateSet, parseDateSet } from './date-set.ts'
import { suggestDate } from './date-suggestion.ts'
import type { DateTraits } from './date-traits.ts'
import type { Fault } from './fault.ts'
import { type Moment, parseMoment } from './moment.ts'
import { type PlainDate, parsePlainDate, startOfTime } from './plain-date.ts'

/** `XXXX`: nothing is known, so the bounds are infinite. */
export interface UnknownDate extends DateTraits {
  readonly kind: 'unknown'
  readonly precision: 'unknown'
}

/**
 * A date as far as it is known, by `kind`: `calendar` (year, month or day), `years` (decade, century), `season`,
 * `moment` (with a time), `interval`, `set`, `unknown`. The forms and their bounds are those of `docs/dates.md`.
 */
export type PartialDate = PlainDate | Moment | DateInterval | DateSet | UnknownDate

/** The date a text gives, or what is wrong with the text. */
export type PartialDateResult = DateResult<PartialDate>

const MOST_CHARACTERS = 200

/**
 * Parses a date of the profile in `docs/dates.md`: EDTF (ISO 8601-2) levels 0 and 1, times to the minute, the
 * sets of level 2, and `XXXX`. Refuses all else, with a corrected text where one can be computed.
 */
export function parsePartialDate(text: string): PartialDateResult {
  if (text.length > MOST_CHARACTERS) {
    const found = `${text.slice(0, 40)}…`
    return dateFault('too-long', found, `a date of at most ${MOST_CHARACTERS} characters`)
  }
  const result = parseExactly(text)
  if ('date' in result) return result
  const suggestion = suggestDate(text, isExact)
  return suggestion === undefined ? result : { fault: { ...result.fault, suggestion } }
}

/** A date in frontmatter, an attribute or a layer: the text as written, to a `PartialDate`. */
export const partialDate = z.string().transform((text, context): PartialDate => {
  const result = parsePartialDate(text)
  if ('date' in result) return result.date
  const params: Fault = { problem: 'invalid-date', text, fault: result.fault }
  context.addIssue({ code: 'custom', params })
  return z.NEVER
})

function parseExactly(text: string): PartialDateResult {
  if (text === 'XXXX') return { date: unknownDate }
  if (text.startsWith('[') || text.startsWith('{')) return parseDateSet(text)
  if (text.includes('/')) return parseDateInterval(text)
  return startOfTime(text) !== -1 ? parseMoment(text) : parsePlainDate(text)
}

function isExact(text: string): boolean {
  return text.length <= MOST_CHARACTERS && 'date' in parseExactly(text)
}

const unknownDate: UnknownDate = {
  kind: 'unknown',
  edtf: 'XXXX',
  earliest: -Infinity,
  latest: Infinity,
  precision: 'unknown',
  uncertain: false,
  approximate: false,
  zone: 'not-stated',
}
