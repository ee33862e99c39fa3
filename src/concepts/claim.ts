import { z } from 'zod'
import { type ClaimId, claimRef, topicRef } from './id.ts'
import { lineOfText } from './line-of-text.ts'
import { listOf, type RecordFile, recordSchema } from './record.ts'

export const claimRelation = z.enum(['same', 'narrower', 'contradicts', 'revises'])

/** The frontmatter of `content/claims/ID.mdx` (schema.org Claim): a checkable proposition in neutral words. There is no field for a verdict. */
export const claimFrontmatter = recordSchema({
  text: lineOfText,
  about: listOf(topicRef).optional(),
  relations: listOf(z.strictObject({ claim: claimRef, type: claimRelation })).optional(),
})

export interface Claim extends RecordFile, Readonly<z.output<typeof claimFrontmatter>> {
  readonly id: ClaimId
}
