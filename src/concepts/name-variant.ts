import { z } from 'zod'
import { language } from './language.ts'
import { printedText } from './line-of-text.ts'
import { source } from './source.ts'

/** Another name of an actor, outlet or place, in its language, with where it is known from. */
export const nameVariant = z.strictObject({
  value: printedText,
  lang: language.optional(),
  type: z.enum(['alias', 'former', 'transliteration', 'acronym']).optional(),
  source: source.optional(),
})

export type NameVariant = z.output<typeof nameVariant>
