import type { Archive } from '../archive/archive.ts'
import { findActor, findOutlet } from '../archive/find-party.ts'
import type { Actor } from '../concepts/actor.ts'
import type { Claim } from '../concepts/claim.ts'
import type { Event } from '../concepts/event.ts'
import type { HousePage } from '../concepts/house-page.ts'
import type { ArticleId, ClaimId, EventId, PageId, PlaceId, TermId } from '../concepts/id.ts'
import type { Outlet } from '../concepts/outlet.ts'
import type { Place } from '../concepts/place.ts'
import type { Article } from '../concepts/report.ts'
import type { Term } from '../concepts/term.ts'

/** The record that a page is of. */
export type PageSubject =
  | { readonly kind: 'article'; readonly record: Article }
  | { readonly kind: 'actor'; readonly record: Actor }
  | { readonly kind: 'outlet'; readonly record: Outlet }
  | { readonly kind: 'event'; readonly record: Event }
  | { readonly kind: 'claim'; readonly record: Claim }
  | { readonly kind: 'term'; readonly record: Term }
  | { readonly kind: 'place'; readonly record: Place }
  | { readonly kind: 'page'; readonly record: HousePage }

/** Names the record that a page is of, by its kind and id. */
export interface SubjectName {
  readonly kind: PageSubject['kind']
  readonly id: string
}

/** Returns the record of a name, undefined where the archive has none. */
export function findSubject(archive: Archive, { kind, id }: SubjectName): PageSubject | undefined {
  switch (kind) {
    case 'article':
      return subject(kind, archive.articles.get(id as ArticleId))
    case 'actor':
      return subject(kind, findActor(archive, id))
    case 'outlet':
      return subject(kind, findOutlet(archive, id))
    case 'event':
      return subject(kind, archive.events.get(id as EventId))
    case 'claim':
      return subject(kind, archive.claims.get(id as ClaimId))
    case 'term':
      return subject(kind, archive.terms.get(id as TermId))
    case 'place':
      return subject(kind, archive.places.get(id as PlaceId))
    case 'page':
      return subject(kind, archive.pages.get(id as PageId))
  }
}

function subject<Kind extends string, Item>(kind: Kind, record: Item | undefined) {
  return record === undefined ? undefined : { kind, record }
}
