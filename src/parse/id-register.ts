import type { MarkId } from '../concepts/mark-fields.ts'
import type { PointPlace } from '../concepts/source-place.ts'
import { type Problem, problem } from '../problems/problem.ts'

/** The ids of notes and annotations of one file, with where each was first used. */
export interface IdRegister {
  /** Takes an id, or tells that it is taken. */
  readonly add: (id: MarkId, place: PointPlace, report: (found: Problem) => void) => void
  readonly find: (id: MarkId) => PointPlace | undefined
}

export function startIdRegister(): IdRegister {
  const places = new Map<MarkId, PointPlace>()
  return {
    add(id, place, report) {
      const first = places.get(id)
      if (first === undefined) places.set(id, place)
      else report(problem('repeated-id', place, { id }, [{ label: 'First used at', place: first }]))
    },
    find: (id) => places.get(id),
  }
}
