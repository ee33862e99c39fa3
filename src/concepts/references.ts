import { z } from 'zod'

/** What an id may refer to; `party` is an actor or outlet, `topic` what a claim is about, `entity` what a mention names. */
export type ReferenceKind =
  | 'article'
  | 'actor'
  | 'outlet'
  | 'party'
  | 'event'
  | 'claim'
  | 'term'
  | 'place'
  | 'contributor'
  | 'subject'
  | 'measure'
  | 'topic'
  | 'entity'
  | 'utterance'

export type FieldPath = readonly (string | number)[]

/** One id found in a record: what kind it should be of, and the path of the field it stands in. */
export interface Reference {
  readonly to: ReferenceKind
  readonly id: string
  readonly path: FieldPath
}

/** Schemas that hold references, each with how to read them from a parsed value. Registering a schema is all that a new kind of reference needs. */
export const references = z.registry<{ readonly refer: (value: unknown) => readonly Reference[] }>()

/**
 * Returns every reference in a value that `schema` has parsed, in the order of the schema's fields.
 * Walks objects, arrays and optional fields; a union or a transformation is read only if it is registered.
 */
export function findReferences(
  schema: z.core.$ZodType,
  value: unknown,
  path: FieldPath = [],
): readonly Reference[] {
  if (value === undefined) return []
  const registered = references.get(schema)
  if (registered !== undefined) {
    return registered.refer(value).map((found) => ({ ...found, path: [...path, ...found.path] }))
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly || schema instanceof z.ZodDefault) {
    return findReferences(schema.def.innerType, value, path)
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const { element } = schema
    return value.flatMap((item, index) => findReferences(element, item, [...path, index]))
  }
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const fields = new Map(Object.entries(value))
    return Object.entries(schema.shape).flatMap(([name, field]) =>
      findReferences(field, fields.get(name), [...path, name]),
    )
  }
  if (schema instanceof z.ZodPipe) return findReferences(schema.def.in, value, path)
  return []
}
