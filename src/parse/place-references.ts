import type { z } from 'zod'
import { findReadableReferences } from '../concepts/find-readable-references.ts'
import { findReferences, type Reference } from '../concepts/references.ts'
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
  return findReadableReferences(schema, value).map((reference) => place(reference, placeOf))
}

function place(reference: Reference, placeOf: PlaceOf): PlacedReference {
  return { ...reference, place: placeOf(reference.path, 'value') }
}
