import { z } from 'zod'
import { language } from './language.ts'
import { markFields } from './mark-fields.ts'

/** The most words a digest may cite at one place. */
export const longestCitation = 15

/** `<AsPrinted>`: in a digest, these words are the outlet's own. */
export const asPrintedAttributes = z.strictObject({ lang: language.optional(), ...markFields })
