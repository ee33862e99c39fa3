import { z } from 'zod'
import { entityRef } from './id.ts'
import { markFields } from './mark-fields.ts'

export const mentionForm = z.enum(['name', 'role', 'epithet', 'metonym', 'description'])

/** `<Mention>`: who or what is named here (schema.org mentions). */
export const mentionAttributes = z.strictObject({ of: entityRef, as: mentionForm.optional(), ...markFields })
