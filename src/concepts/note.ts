import { z } from 'zod'
import type { Body } from './body.ts'
import { type ContributorId, contributorRef } from './id.ts'
import { type MarkId, typedId } from './mark-fields.ts'
import { type Source, sourceList } from './source.ts'
import type { PointPlace } from './source-place.ts'

/** The attributes of `<Note>`: a comment of the archive. It needs sources, or is about method. */
export const noteAttributes = z.strictObject({
  id: typedId,
  by: contributorRef,
  sources: sourceList.optional(),
  kind: z.enum(['method']).optional(),
})

/** A note as parsed; `id` is prefixed `LAYER.` where it comes from a layer. */
export interface Note {
  readonly id: MarkId
  readonly by: ContributorId
  readonly sources: readonly Source[]
  readonly kind?: 'method' | undefined
  readonly prose: Body
  readonly place: PointPlace
}
