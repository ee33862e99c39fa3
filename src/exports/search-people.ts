import { attributionOf } from '../archive/attribution.ts'
import { relaysOf } from '../archive/chain-of.ts'
import { findActor } from '../archive/find-party.ts'
import type { Annotation } from '../concepts/annotation.ts'
import type { EventId } from '../concepts/id.ts'
import type { Article } from '../concepts/report.ts'
import type { Speaker } from '../concepts/speaker.ts'
import { rangesOverlap } from '../concepts/text-range.ts'
import type { Edition } from '../render/edition.ts'
import { partyName } from './search-names.ts'

/** Returns an annotation and the names marked within its words: whom it involves. */
export function annotationsWithin(article: Article, annotation: Annotation): readonly Annotation[] {
  const named = article.annotations.filter(
    ({ kind, ranges }) =>
      kind === 'Mention' &&
      ranges.some((range) => annotation.ranges.some((own) => rangesOverlap(range, own))),
  )
  return [annotation, ...named]
}

/** Returns the names of those ids that are actors', each once, in order of the ids. */
export function actorNames(edition: Edition, ids: readonly string[]): readonly string[] {
  const actors = [...new Set(ids)].filter((id) => findActor(edition.archive, id) !== undefined).sort()
  return [...new Set(actors.map((id) => partyName(edition, id)))]
}

/** Returns the names of those ids that are events', each once, in order of the ids. */
export function eventNames({ archive }: Edition, ids: readonly string[]): readonly string[] {
  const events = [...new Set(ids)].sort().flatMap((id) => archive.events.get(id as EventId)?.name ?? [])
  return [...new Set(events)]
}

/** Returns the ids of who speaks, is spoken to, passes words on or is mentioned in an annotation. */
export function partiesOf(article: Article, annotation: Annotation): readonly string[] {
  switch (annotation.kind) {
    case 'Mention':
      return [annotation.attributes.of]
    case 'Quote':
    case 'Claim':
    case 'Quantity':
    case 'Rhetoric': {
      const { speaker, affiliation } = attributionOf(article, annotation)
      const to = annotation.kind === 'Quote' ? namedIn(annotation.attributes.to) : []
      return [...namedIn(speaker), ...(affiliation ?? []), ...to, ...relaysOf(article, annotation)]
    }
    default:
      return []
  }
}

function namedIn(speaker: Speaker | undefined): readonly string[] {
  return speaker?.kind === 'named' ? speaker.parties : []
}

/** Returns the ids of the events that an annotation speaks of or mentions. */
export function eventsOf(annotation: Annotation): readonly string[] {
  switch (annotation.kind) {
    case 'Mention':
      return [annotation.attributes.of]
    case 'Quote':
    case 'Quantity':
      return annotation.attributes.event === undefined ? [] : [annotation.attributes.event]
    default:
      return []
  }
}
