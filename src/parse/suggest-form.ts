import type { z } from 'zod'
import { fieldsAt } from '../concepts/known-fields.ts'
import type { FieldPath } from '../concepts/references.ts'
import type { ValueForm } from '../problems/frontmatter-problems.ts'

const plain = /^[A-Za-z0-9](?:[\w .:/-]*[\w/])?$/

/** Returns a field put right, where a value has another form than expected and what was meant is plain: `by: m-oduya` → `by: [m-oduya]`. */
export function suggestForm(
  value: unknown,
  expected: readonly ValueForm[],
  path: FieldPath,
  schema: z.core.$ZodType,
): string | undefined {
  const name = path.findLast((part) => typeof part === 'string')
  const [form] = expected
  if (name === undefined || expected.length !== 1) return undefined
  const start = typeof path.at(-1) === 'number' ? '- ' : `${name}: `
  if (form === 'list' && typeof value === 'string') {
    const items = value.split(/,\s*/)
    return items.every((item) => plain.test(item) && !item.includes(': '))
      ? `${start}[${items.join(', ')}]`
      : undefined
  }
  const set = form === 'text' ? writeDateSet(value) : undefined
  if (set !== undefined) return `${start}"${set}"`
  if (form === 'text' && Array.isArray(value) && value.length === 1) {
    const [item]: unknown[] = value
    return typeof item === 'string' && plain.test(item) ? `${start}${item}` : undefined
  }
  if (form !== 'fields') return undefined
  const { known, required } = fieldsAt(schema, path)
  const shown = required.length > 0 ? required : known.slice(0, 2)
  return shown.length === 0 ? undefined : `${start}{ ${shown.map((field) => `${field}: …`).join(', ')} }`
}

/** A set of dates (`[1667,1668]`, `{1960,1961-12}`) is a list or a group of fields to YAML unless it is quoted. */
function writeDateSet(value: unknown): string | undefined {
  const isList = Array.isArray(value)
  const members: readonly unknown[] = isList
    ? value
    : typeof value === 'object' && value !== null
      ? Object.keys(value)
      : []
  const isSet =
    members.length > 1 &&
    members.every((member) => typeof member === 'string' && /^[\dX.?~%-]+$/.test(member))
  if (!isSet) return undefined
  return isList ? `[${members.join(',')}]` : `{${members.join(',')}}`
}
