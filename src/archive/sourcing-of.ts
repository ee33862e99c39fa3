import type { Annotation } from '../concepts/annotation.ts'
import type { PartyId } from '../concepts/id.ts'
import type { PartialDate } from '../concepts/partial-date.ts'
import type { Article } from '../concepts/report.ts'
import type { Archive } from './archive.ts'
import { attributionOf } from './attribution.ts'
import { relaysOf } from './chain-of.ts'
import { findActor, findOutlet } from './find-party.ts'
import { rolesAt } from './roles-at.ts'

/** What a passage's source is like (vocabulary §4); several may hold, or none. */
export type Sourcing = 'official' | 'agency-copy' | 'first-hand' | 'unnamed'

/**
 * Returns what a passage's source is like, in one order. `official`: its speaker, an affiliation, or the body of
 * a role that the speaker may have held when it was said, is a state or government body (or an outlet of kind
 * `government`). `agency-copy`: it passed an outlet of kind `agency`. `first-hand`: `via="none"`. `unnamed`: its speaker is.
 */
export function sourcingOf(archive: Archive, article: Article, annotation: Annotation): readonly Sourcing[] {
  const { speaker, via, affiliation, around } = attributionOf(article, annotation)
  const said = annotation.kind === 'Quote' ? annotation.attributes.said : around?.attributes.said
  const date = said ?? article.datePublished
  const parties: readonly PartyId[] = speaker.kind === 'named' ? speaker.parties : []
  const official = [...parties, ...(affiliation ?? [])].some((party) => isOfficial(archive, party, date))
  const agency = relaysOf(article, annotation).some((party) => findOutlet(archive, party)?.kind === 'agency')
  return [
    ...(official ? (['official'] as const) : []),
    ...(agency ? (['agency-copy'] as const) : []),
    ...(via?.kind === 'first-hand' ? (['first-hand'] as const) : []),
    ...(speaker.kind === 'unnamed' ? (['unnamed'] as const) : []),
  ]
}

function isOfficial(archive: Archive, party: PartyId, date: PartialDate): boolean {
  if (findOutlet(archive, party)?.kind === 'government') return true
  const actor = findActor(archive, party)
  if (actor === undefined) return false
  if (isGovernment(actor.kind)) return true
  return rolesAt(actor, date).some(({ of }) => {
    const body = of === undefined ? undefined : findActor(archive, of)
    return body !== undefined && isGovernment(body.kind)
  })
}

function isGovernment(kind: string): boolean {
  return kind === 'state' || kind === 'government-body'
}
