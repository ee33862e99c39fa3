import { z } from 'zod'
import { sensitivity } from './article.ts'
import { markFields } from './mark-fields.ts'

/** `<Sensitive>`: a passage veiled until asked for. */
export const sensitiveAttributes = z.strictObject({ kind: sensitivity, ...markFields })
