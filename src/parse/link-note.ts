import type { MarkId } from '../concepts/mark-fields.ts'
import { findNearest } from '../problems/nearest.ts'
import { type Problem, problem } from '../problems/problem.ts'
import type { PlaceOf } from './parsed.ts'

/** The notes that annotations of a file may name: by the id as typed, the id by which the report knows it. */
export type NoteIds = ReadonlyMap<string, MarkId>

/** Returns attributes in which `note`, where there is one, is the note's id in the report; a note that is not there is told. */
export function linkNote(
  attributes: object,
  notes: NoteIds,
  placeOf: PlaceOf,
  report: (found: Problem) => void,
): object {
  if (!('note' in attributes)) return attributes
  const named = String(attributes.note)
  const note = notes.get(named)
  if (note !== undefined) return { ...attributes, note }
  report(
    problem('unknown-note', placeOf(['note'], 'value'), {
      id: named,
      nearest: findNearest(named, [...notes.keys()]),
    }),
  )
  return attributes
}
