import { type Problem, problem } from '../../problems/problem.ts'
import type { ParsedContent } from '../parsed-content.ts'
import { declarationsOf, type IdKind, type Registered } from '../register.ts'

/** Kinds whose ids are distinct from each other, so that one id needs no prefix. */
const entities: ReadonlySet<IdKind> = new Set(['actor', 'outlet', 'event', 'place'])

/** Two records, or a record and an earlier id, with one id. Actors, outlets, events and places share their ids; each other kind has its own. */
export function checkIds(content: ParsedContent): readonly Problem[] {
  const uses = Map.groupBy(
    declarationsOf(content),
    ({ kind, id }) => `${entities.has(kind) ? 'entity' : kind} ${id}`,
  )
  return [...uses.values()].flatMap((declared) => {
    const first = declared.find(({ aliasOf }) => aliasOf === undefined) ?? declared[0]
    return first === undefined
      ? []
      : declared.filter((one) => one !== first).map((one) => doubled(one, first))
  })
}

function doubled(one: Registered, first: Registered): Problem {
  const { kind, id, place } = one
  const related = [{ label: 'First used at', place: first.place }]
  return one.aliasOf === undefined
    ? problem('duplicate-id', place, { id, kind, firstKind: first.kind }, related)
    : problem(
        'duplicate-alias',
        place,
        { id, isOwn: one.aliasOf === first.id && one.kind === first.kind },
        related,
      )
}
