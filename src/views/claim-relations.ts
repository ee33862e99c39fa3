import type { Archive } from '../archive/archive.ts'
import type { Claim } from '../concepts/claim.ts'
import type { ClaimId } from '../concepts/id.ts'
import type { Edition } from '../render/edition.ts'
import { claimRun } from './record-run.ts'
import type { Row } from './row.ts'

type Relation = NonNullable<Claim['relations']>[number]

// All claims are looked through once an archive, not once a page.
const related = new WeakMap<
  Archive,
  ReadonlyMap<ClaimId, readonly { readonly from: ClaimId; readonly type: Relation['type'] }[]>
>()

/** Returns how a claim stands to others, as its own record says. */
export function relationsOf(edition: Edition, { relations = [] }: Claim): readonly Row[] {
  return relations.map(({ claim, type }) => relationRow(edition, type, claim))
}

/** Returns how other claims stand to a claim, as their records say. */
export function relationsTo(edition: Edition, { id }: Claim): readonly Row[] {
  const { archive } = edition
  const known = related.get(archive) ?? relationsByTarget(archive)
  related.set(archive, known)
  return (known.get(id) ?? []).map(({ from, type }) => relationRow(edition, type, from))
}

function relationsByTarget({ claims }: Archive) {
  const all = [...claims.values()].flatMap(({ id, relations = [] }) =>
    relations.map(({ claim, type }) => ({ to: claim, from: id, type })),
  )
  return Map.groupBy(all, ({ to }) => to)
}

function relationRow(edition: Edition, type: Relation['type'], claim: ClaimId): Row {
  const relation = { text: `${edition.words.labels.claimRelation[type]}: ` }
  return { what: [relation, claimRun(edition, claim)], details: [] }
}
