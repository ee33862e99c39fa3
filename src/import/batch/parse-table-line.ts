import type { PointPlace } from '../../concepts/source-place.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import { type FieldMap, type TableField, tableFields } from './field-map.ts'

/** The fields of one text of a table; those that are empty or missing are left out. */
export type TableRow = Readonly<Partial<Record<TableField, string>>>

/** Parses a line of a table: a JSON object (RFC 8259) with a headline and a body at least, both text. */
export function parseTableLine(
  text: string,
  place: PointPlace,
  map: FieldMap,
): { readonly row: TableRow } | { readonly problem: Problem } {
  const value = parseObject(text)
  if (value === undefined || typeof value === 'string')
    return { problem: problem('invalid-json-line', place, { found: value ?? 'text that is not JSON' }) }
  const row = Object.fromEntries(
    tableFields.flatMap((field) => {
      const name = map[field].find((each) => Object.hasOwn(value, each))
      const words = name === undefined ? undefined : wordsOf(Reflect.get(value, name))
      return words === undefined ? [] : [[field, words]]
    }),
  )
  for (const field of ['headline', 'body'] as const) {
    const tried = map[field]
    if (!tried.some((name) => typeof Reflect.get(value, name) === 'string')) {
      const present = Object.keys(value).filter((name) => typeof Reflect.get(value, name) === 'string')
      return {
        problem: problem('missing-table-field', place, {
          wanted: field,
          tried,
          present: present.slice(0, 12),
        }),
      }
    }
  }
  return { row }
}

/** Returns the object that a line holds, what it holds instead, or undefined where it is not JSON. */
function parseObject(text: string): object | string | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value)) return 'list'
    return typeof value === 'object' && value !== null ? value : `${value === null ? 'null' : typeof value}`
  } catch {
    return undefined
  }
}

function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
