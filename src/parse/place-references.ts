import { z } from 'zod'
import { type FieldPath, findReferences, type Reference } from '../concepts/references.ts'
import { schemasAt } from './known-fields.ts'
import type { PlacedReference, PlaceOf } from './parsed.ts'

/** Returns every reference in a value that `schema` has parsed, with the place it is written at. */
export function placeReferences(
  schema: z.core.$ZodType,
  value: unknown,
  placeOf: PlaceOf,
): readonly PlacedReference[] {
  return findReferences(schema, value).map((reference) => place(reference, placeOf))
}

/** Returns the references in those parts of a value that `schema` does not refuse, where it refuses the whole. */
export function placeReadableReferences(
  schema: z.core.$ZodType,
  value: unknown,
  placeOf: PlaceOf,
): readonly PlacedReference[] {
  return findReadable(schema, value, []).map((reference) => place(reference, placeOf))
}

function place(reference: Reference, placeOf: PlaceOf): PlacedReference {
  return { ...reference, place: placeOf(reference.path, 'value') }
}

function findReadable(schema: z.core.$ZodType, value: unknown, path: FieldPath): readonly Reference[] {
  if (value === undefined || value === null) return []
  const parsed = z.safeParse(schema, value)
  if (parsed.success) return findReferences(schema, parsed.data, path)
  return schemasAt(schema, []).flatMap((bare) => {
    if (bare instanceof z.ZodArray && Array.isArray(value)) {
      return value.flatMap((item: unknown, index) => findReadable(bare.element, item, [...path, index]))
    }
    if (!(bare instanceof z.ZodObject) || typeof value !== 'object') return []
    const fields = new Map<string, unknown>(Object.entries(value))
    return Object.entries(bare.shape).flatMap(([name, field]) => findReadable(field, fields.get(name), [...path, name]))
  })
}
