import { z } from 'zod'
import { markFields, typedId } from './mark-fields.ts'

/** `<Context>`: the archive explains this passage in the note named. */
export const contextAttributes = z.strictObject({ note: typedId, ...markFields })
