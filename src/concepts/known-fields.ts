import { z } from 'zod'
import type { FieldPath } from './references.ts'

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly) return unwrap(schema.def.innerType)
  return schema instanceof z.ZodPipe ? unwrap(schema.def.in) : schema
}

/** Returns the schemas that may stand at a path below a schema: several where it is a union. */
export function schemasAt(schema: z.core.$ZodType, path: FieldPath): readonly z.core.$ZodType[] {
  const bare = unwrap(schema)
  if (bare instanceof z.ZodUnion) return bare.def.options.flatMap((option) => schemasAt(option, path))
  const [first, ...rest] = path
  if (first === undefined) return [bare]
  if (bare instanceof z.ZodArray) return schemasAt(bare.element, rest)
  const field =
    bare instanceof z.ZodObject
      ? Object.entries(bare.shape).find(([name]) => name === String(first))
      : undefined
  return field === undefined ? [] : schemasAt(field[1], rest)
}

/** Returns the fields that a value at a path may have, required ones and all. */
export function fieldsAt(
  schema: z.core.$ZodType,
  path: FieldPath,
): { readonly known: readonly string[]; readonly required: readonly string[] } {
  const fields = schemasAt(schema, path).flatMap((found) =>
    found instanceof z.ZodObject ? Object.entries(found.shape) : [],
  )
  const required = fields.filter(([, field]) => !(field instanceof z.ZodOptional))
  return { known: fields.map(([name]) => name), required: required.map(([name]) => name) }
}
