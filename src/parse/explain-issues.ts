import type { z } from 'zod'
import type { Problem } from '../problems/problem.ts'
import type { PlaceOf } from './parsed.ts'

/** What is needed to tell an author what a schema refused. */
export interface ExplainContext {
  readonly schema: z.core.$ZodType
  /** The value that the schema refused. */
  readonly value: unknown
  readonly placeOf: PlaceOf
  /** What the author calls the parts of the value: fields of frontmatter or a layer, attributes of a tag. */
  readonly noun: 'field' | 'attribute'
}

/** Returns the problems that a schema's issues are, in the author's words and at their places. */
export function explainIssues(issues: readonly z.core.$ZodIssue[], context: ExplainContext): readonly Problem[] {
  throw new Error(`${issues.length} ${context.noun}`)
}
