import type { z } from 'zod'
import type { FieldPath } from '../concepts/references.ts'
import type { ValueForm } from '../problems/frontmatter-problems.ts'

/** An issue with its whole path, and the value that stands there. */
export interface FlatIssue {
  readonly issue: z.core.$ZodIssue
  readonly path: FieldPath
  readonly value: unknown
}

/**
 * Returns a schema's issues with those of a union taken from the branch that the author's value is of: the one that
 * does not refuse its form. A union of which no branch has the form stays one issue.
 */
export function flattenIssues(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  around: FieldPath = [],
): readonly FlatIssue[] {
  return issues.flatMap((issue): readonly FlatIssue[] => {
    const path = [...around, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))]
    const branch =
      issue.code === 'invalid_union' ? issue.errors.find((errors) => !errors.some(refusesForm)) : undefined
    if (branch !== undefined && branch.length > 0) return flattenIssues(branch, value, path)
    return [{ issue, path, value: valueAt(value, path) }]
  })
}

function refusesForm({ code, path }: z.core.$ZodIssue): boolean {
  return code === 'invalid_type' && path.length === 0
}

/** Returns what stands at a path in a value of lists and plain fields, or undefined. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((found, part) => {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined
    return Reflect.get(found, part)
  }, value)
}

/** Returns what an author would call a value. */
export function formOf(value: unknown): ValueForm {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'number') return 'number'
  return typeof value === 'object' ? 'fields' : 'text'
}
