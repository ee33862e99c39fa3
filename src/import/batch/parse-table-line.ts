import type { PointPlace } from '../../concepts/source-place.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import { type FieldMap, type TableField, tableFields } from './field-map.ts'

/** The fields of one text of a table; those that are empty or missing are left out. */
export type TableRow = Readonly<Partial<Record<TableField, string>>>

/** A line's row, and what its fields hold that is no text, as JSON, which is told and not read. */
export interface ParsedTableLine {
  readonly row: TableRow
  readonly unread?: readonly { readonly field: TableField; readonly json: string }[]
}

/** Parses a line of a table: a JSON object (RFC 8259) with a headline and a body at least, both text. */
export function parseTableLine(
  text: string,
  place: PointPlace,
  map: FieldMap,
): ParsedTableLine | { readonly problem: Problem } {
  const value = parseObject(text)
  if (value === undefined || typeof value === 'string')
    return { problem: problem('invalid-json-line', place, { found: value ?? 'text that is not JSON' }) }
  const given = tableFields.flatMap((field) => {
    const held = map[field].filter((name) => Object.hasOwn(value, name)).map((name) => read(value, name))
    // An empty field says nothing, so that another of its names may.
    const first = held.find((each) => wordsOf(each) !== undefined) ?? held[0]
    return first === undefined ? [] : [{ field, held: first }]
  })
  const row = Object.fromEntries(
    given.flatMap(({ field, held }) => {
      const words = wordsOf(held)
      return words === undefined ? [] : [[field, words]]
    }),
  )
  const unread = given
    .filter(({ held }) => typeof held === 'boolean' || (typeof held === 'object' && held !== null))
    .map(({ field, held }) => ({ field, json: JSON.stringify(held) }))
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
  return unread.length === 0 ? { row } : { row, unread }
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

function read(value: object, name: string): unknown {
  return Reflect.get(value, name)
}

function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
