import type { Actor } from '../concepts/actor.ts'
import type { Claim } from '../concepts/claim.ts'
import type { Event } from '../concepts/event.ts'
import type { ActorId, ArticleId, ClaimId, EventId, OutletId, PartyId, PlaceId } from '../concepts/id.ts'
import type { Article } from '../concepts/report.ts'
import type { BackReferences } from './archive.ts'
import { compareArticles, compareEvents, compareIds } from './compare-records.ts'
import { markReferences } from './mark-references.ts'
import { startGrouping } from './start-grouping.ts'
import { joinUtterances } from './utterances.ts'

interface Records {
  readonly articles: readonly Article[]
  readonly actors: readonly Actor[]
  readonly events: readonly Event[]
  readonly claims: readonly Claim[]
}

/** Returns what refers to each record: reports and their annotations in order of publication, then id; events in order of date; the rest by id. */
export function backReferences(records: Records): BackReferences {
  const articles = records.articles.toSorted(compareArticles)
  return {
    ...markReferences(articles),
    ...articleReferences(articles),
    ...eventReferences(records.events.toSorted(compareEvents)),
    members: membersOf(records.actors.toSorted(compareIds)),
    claimsAbout: claimsAbout(records.claims.toSorted(compareIds)),
    utterances: joinUtterances(articles),
  }
}

function articleReferences(articles: readonly Article[]) {
  const ofOutlet = startGrouping<OutletId, ArticleId>()
  const ofEvent = startGrouping<EventId, ArticleId>()
  const ofAuthor = startGrouping<ActorId, ArticleId>()
  const translations = startGrouping<ArticleId, ArticleId>()
  const republications = startGrouping<ArticleId, ArticleId>()
  for (const { id, outlet, events, authors, translationOf, republishes } of articles) {
    ofOutlet.add(outlet, id)
    for (const { event } of events ?? []) ofEvent.add(event, id)
    for (const author of authors ?? []) ofAuthor.add(author, id)
    if (translationOf !== undefined) translations.add(translationOf, id)
    if (republishes?.kind === 'article') republications.add(republishes.article, id)
  }
  return {
    articlesOfOutlet: ofOutlet.sorted(),
    articlesOfEvent: ofEvent.sorted(),
    articlesOfAuthor: ofAuthor.sorted(),
    translations: translations.sorted(),
    republications: republications.sorted(),
  }
}

function eventReferences(events: readonly Event[]) {
  const subEvents = startGrouping<EventId, EventId>()
  const ofPlace = startGrouping<PlaceId, EventId>()
  const ofActor = startGrouping<ActorId, EventId>()
  const ofSource = startGrouping<PartyId, EventId>()
  for (const { id, superEvent, place, involved, sources, figures = [] } of events) {
    if (superEvent !== undefined) subEvents.add(superEvent, id)
    if (typeof place === 'string') ofPlace.add(place, id)
    for (const { actor } of involved ?? []) ofActor.add(actor, id)
    for (const source of [...sources, ...figures.map((figure) => figure.source)])
      if (source?.kind === 'citation') ofSource.add(source.party, id)
  }
  return {
    subEvents: subEvents.sorted(),
    eventsOfPlace: ofPlace.sorted(),
    eventsOfActor: ofActor.sorted(),
    eventsOfSource: ofSource.sorted(),
  }
}

function membersOf(actors: readonly Actor[]) {
  const members = startGrouping<ActorId, ActorId>()
  for (const { id, partOf } of actors) for (const { actor } of partOf ?? []) members.add(actor, id)
  return members.sorted()
}

function claimsAbout(claims: readonly Claim[]) {
  const about = startGrouping<string, ClaimId>()
  for (const claim of claims) for (const topic of claim.about ?? []) about.add(topic, claim.id)
  return about.sorted()
}
