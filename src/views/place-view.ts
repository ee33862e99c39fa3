import type { PlaceId } from '../concepts/id.ts'
import type { Place } from '../concepts/place.ts'
import type { Edition } from '../render/edition.ts'
import { renderProse } from '../render/render-prose.ts'
import { authorityFact } from './authority-fact.ts'
import { claimsAbout } from './claims-about.ts'
import { eventRow } from './event-row.ts'
import { type Fact, fact } from './fact.ts'
import { mentionRows } from './mention-rows.ts'
import { nameRows } from './name-rows.ts'
import type { PageHead } from './page-head.ts'
import { underIndex } from './page-place.ts'
import { type Phrase, plain } from './phrase.ts'
import { recordFacts } from './record-facts.ts'
import { requireRecord } from './require-record.ts'
import type { Row } from './row.ts'
import { findTombstone, type TombstoneView } from './tombstone-view.ts'

/** Everything the page of a place shows. */
export interface PlaceView {
  readonly kind: 'place'
  readonly head: PageHead
  readonly kicker: Phrase
  readonly disambiguation?: string
  readonly facts: readonly Fact[]
  /** HTML from `src/render`; empty where the record has no prose. */
  readonly prose: string
  readonly names: readonly Row[]
  readonly events: readonly Row[]
  readonly claimsAbout: readonly Row[]
  readonly mentions: readonly Row[]
  readonly kept: readonly Fact[]
}

/** Returns the page of a place, or the tombstone of one that is withheld. */
export function placeView(edition: Edition, id: PlaceId): PlaceView | TombstoneView {
  const place = requireRecord(edition.archive.places, id)
  return findTombstone(edition, 'places', place) ?? usablePlaceView(edition, place)
}

function usablePlaceView(edition: Edition, place: Place): PlaceView {
  const { archive, hrefs, words } = edition
  const { back } = archive
  const { id, name, country, disambiguation } = place
  const events = back.eventsOfPlace.get(id) ?? []
  const about = country === undefined ? [] : [country]
  return {
    kind: 'place',
    head: {
      title: name,
      description: words.record.described(name, [...about, words.counts.events(events.length)]),
      path: hrefs.record('places', id),
      card: 'place',
      under: underIndex(edition, 'places'),
    },
    kicker: plain(words.record.kindOf(words.site.recordKind.places, country)),
    ...(disambiguation === undefined ? {} : { disambiguation }),
    facts: factsOf(edition, place),
    prose: renderProse(edition, place.prose),
    names: nameRows(edition, place.names),
    events: events.map((event) => eventRow(edition, event)),
    claimsAbout: claimsAbout(edition, id),
    mentions: mentionRows(edition, id),
    kept: recordFacts(edition, place),
  }
}

function factsOf(edition: Edition, { country, lat, lon, sameAs }: Place): readonly Fact[] {
  const { record, number } = edition.words
  const point =
    lat === undefined || lon === undefined ? undefined : record.coordinatesOf(number(lat), number(lon))
  return [
    ...fact(record.country, country),
    ...fact(record.coordinates, point),
    ...authorityFact(edition, sameAs),
  ]
}
