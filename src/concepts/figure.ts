import { z } from 'zod'
import { decimal } from './decimal.ts'
import { refuse } from './fault.ts'
import { measureRef } from './id.ts'
import { lineOfText } from './line-of-text.ts'
import { partialDate } from './partial-date.ts'
import { source } from './source.ts'

export const qualifier = z.enum(['exactly', 'at-least', 'about', 'at-most'])
export type Qualifier = z.output<typeof qualifier>

interface Amount {
  readonly value?: number | undefined
  readonly low?: number | undefined
  readonly best?: number | undefined
  readonly high?: number | undefined
}

/** Refuses an amount that is neither one value nor a range from low to high (UCDP: low, best, high). */
export function checkAmount(context: z.core.ParsePayload<Amount>): void {
  const { value, low, best, high } = context.value
  const ranged = low !== undefined || best !== undefined || high !== undefined
  if (value !== undefined && ranged)
    refuse(context, {
      problem: 'conflicting-fields',
      fields: ['value', 'low', 'high'],
      because: 'a figure is one value or a range',
    })
  else if (value === undefined && (low === undefined || high === undefined)) {
    const field = !ranged ? 'value' : low === undefined ? 'low' : 'high'
    refuse(context, {
      problem: 'missing-field',
      field,
      because: 'a figure is a `value`, or a `low` and a `high`',
    })
  } else if (
    low !== undefined &&
    high !== undefined &&
    (low > high || (best !== undefined && (best < low || best > high)))
  )
    refuse(context, { problem: 'reversed-range', low, high })
}

/** A figure of an event, as one source gives it, in a measure of the archive. */
export const figure = z
  .strictObject({
    measure: measureRef,
    value: decimal.optional(),
    low: decimal.optional(),
    best: decimal.optional(),
    high: decimal.optional(),
    qualifier: qualifier.optional(),
    unit: lineOfText.optional(),
    source: source.optional(),
    asOf: partialDate.optional(),
  })
  .check(checkAmount)

export type Figure = z.output<typeof figure>
