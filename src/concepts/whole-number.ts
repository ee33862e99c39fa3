import { z } from 'zod'
import { refuse } from './fault.ts'

/** A whole number as authors write it: an optional sign and at most nine ASCII digits. */
export const wholeNumber = z
  .string()
  .check((context) => {
    if (!/^-?\d{1,9}$/.test(context.value))
      refuse(context, { problem: 'invalid-text', text: context.value, expected: 'a whole number' })
  })
  .transform(Number)
