import { z } from 'zod'
import { via } from './chain.ts'
import { claimRef } from './id.ts'
import { markFields, typedId } from './mark-fields.ts'
import { affiliation } from './quote.ts'
import { speaker } from './speaker.ts'

/** The attitude of `by` towards a proposition. */
export const stance = z.enum(['asserts', 'doubts', 'denies'])
export type Stance = z.output<typeof stance>

/** `<Claim>`: a proposition in a report and who stands behind it (schema.org Claim.appearance). */
export const claimAttributes = z.strictObject({
  ref: claimRef,
  by: speaker.optional(),
  stance,
  via: via.optional(),
  affiliation: affiliation.optional(),
  continues: typedId.optional(),
  ...markFields,
})
