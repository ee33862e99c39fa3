import { z } from 'zod'
import { periodFields } from './attributed-value.ts'
import { type ActorId, actorRef, partyRef } from './id.ts'
import { lineOfText } from './line-of-text.ts'
import { nameVariant } from './name-variant.ts'
import { listOf, type RecordFile, recordSchema } from './record.ts'
import { sameAs } from './same-as.ts'

/** Neutral kinds only; a contested label is a `designation` by somebody, with a date. */
export const actorKind = z.enum([
  'person',
  'state',
  'government-body',
  'organisation',
  'armed-group',
  'collective',
])
export type ActorKind = z.output<typeof actorKind>

/** An office or function held for a time (FollowTheMoney Occupancy). */
export const role = z.strictObject({ title: lineOfText, of: partyRef.optional(), ...periodFields })
export type Role = z.output<typeof role>

/** What somebody calls an actor, attributed and dated; never the archive's own word. */
export const designation = z.strictObject({ by: partyRef, label: lineOfText, ...periodFields })

/** The frontmatter of `content/actors/ID.mdx` (FollowTheMoney Person, PublicBody, Organization). */
export const actorFrontmatter = recordSchema({
  name: lineOfText,
  kind: actorKind,
  names: listOf(nameVariant).optional(),
  sameAs: listOf(sameAs).optional(),
  disambiguation: lineOfText.optional(),
  roles: listOf(role).optional(),
  partOf: listOf(z.strictObject({ actor: actorRef, ...periodFields })).optional(),
  designations: listOf(designation).optional(),
})

export interface Actor extends RecordFile, Readonly<z.output<typeof actorFrontmatter>> {
  readonly id: ActorId
}
