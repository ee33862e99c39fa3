import { z } from 'zod'
import { mentionAttributes } from './mention.ts'
import { utterance } from './quote.ts'

/** The kinds of record that a house page may list. */
export const listable = ['articles', 'actors', 'outlets', 'events', 'claims', 'terms', 'places'] as const
/** What a house page may count: records, and the quotations in reports. */
export const countable = [...listable, 'quotations'] as const

/** The tags of the archive's own prose with their attributes: a name with what it names; how many of a thing there are; all of them; one annotated place as an example. */
export const proseSchemas = {
  Mention: mentionAttributes.pick({ of: true, as: true }),
  Count: z.strictObject({ of: z.enum(countable) }),
  ListOf: z.strictObject({ of: z.enum(listable) }),
  Example: z.strictObject({ of: utterance }),
} as const

export type ProseTag = keyof typeof proseSchemas
export const proseTags: readonly ProseTag[] = ['Mention', 'Count', 'ListOf', 'Example']
