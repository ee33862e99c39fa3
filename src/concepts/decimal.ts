import { z } from 'zod'
import { refuse } from './fault.ts'

const pattern = /^-?\d{1,15}(?:\.\d{1,10})?$/

/** A number as authors write it, in a YAML field or in a tag's attribute: an optional sign, ASCII digits, an optional point. Gives a finite number. */
export const decimal = z
  .union([z.number(), z.string()])
  .check((context) => {
    const text = String(context.value)
    if (pattern.test(text)) return
    const bare = text.replace(/(?<=\d)[,\s\u00A0'_](?=\d{3})/g, '')
    refuse(context, {
      problem: 'invalid-number',
      text,
      ...(pattern.test(bare) ? { suggestion: bare } : {}),
    })
  })
  .transform(Number)
