import type { z } from 'zod'
import { findReferences } from '../concepts/references.ts'
import type { PlacedReference, PlaceOf } from './parsed.ts'

/** Returns every reference in a value that `schema` has parsed, with the place it is written at. */
export function placeReferences(
  schema: z.core.$ZodType,
  value: unknown,
  placeOf: PlaceOf,
): readonly PlacedReference[] {
  return findReferences(schema, value).map((reference) => ({
    ...reference,
    place: placeOf(reference.path, 'value'),
  }))
}
