import { z } from 'zod'
import { schemasAt } from './known-fields.ts'
import { type FieldPath, findReferences, type Reference } from './references.ts'

/** Returns every reference in those parts of a value that `schema` does not refuse, where it refuses the whole. */
export function findReadableReferences(
  schema: z.core.$ZodType,
  value: unknown,
  path: FieldPath = [],
): readonly Reference[] {
  if (value === undefined || value === null) return []
  const parsed = z.safeParse(schema, value)
  if (parsed.success) return findReferences(schema, parsed.data, path)
  return schemasAt(schema, []).flatMap((bare) => {
    if (bare instanceof z.ZodArray && Array.isArray(value)) {
      return value.flatMap((item: unknown, index) =>
        findReadableReferences(bare.element, item, [...path, index]),
      )
    }
    if (!(bare instanceof z.ZodObject) || typeof value !== 'object') return []
    const fields = new Map<string, unknown>(Object.entries(value))
    return Object.entries(bare.shape).flatMap(([name, field]) =>
      findReadableReferences(field, fields.get(name), [...path, name]),
    )
  })
}
