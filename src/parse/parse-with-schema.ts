import type { z } from 'zod'
import { type ExplainContext, explainIssues } from './explain-issues.ts'
import type { Outcome } from './parsed.ts'

/** Parses a value with a schema: its output, or what is wrong with it in the author's words. */
export function parseWithSchema<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  context: Pick<ExplainContext, 'placeOf' | 'noun' | 'isLeftOut'>,
): Outcome<z.output<Schema>> {
  const result = schema.safeParse(value)
  if (result.success) return { value: result.data, problems: [] }
  return { problems: explainIssues(result.error.issues, { ...context, schema, value }) }
}
