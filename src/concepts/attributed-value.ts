import { z } from 'zod'
import { lineOfText } from './line-of-text.ts'
import { partialDate } from './partial-date.ts'
import { source } from './source.ts'

/** From when to when something held, and where that is known from (FollowTheMoney `startDate`, `endDate`). */
export const periodFields = {
  from: partialDate.optional(),
  to: partialDate.optional(),
  source: source.optional(),
}

/** A value that holds for a time, with its source: an owner, a funder. */
export const attributedValue = z.strictObject({ value: lineOfText, ...periodFields })

export type AttributedValue = z.output<typeof attributedValue>
