import type { Actor } from '../../concepts/actor.ts'
import type { Claim } from '../../concepts/claim.ts'
import type { Event } from '../../concepts/event.ts'
import type { NameVariant } from '../../concepts/name-variant.ts'
import type { Outlet } from '../../concepts/outlet.ts'
import type { PartialDate } from '../../concepts/partial-date.ts'
import type { Place } from '../../concepts/place.ts'
import type { Term } from '../../concepts/term.ts'
import type { Edition } from '../../render/edition.ts'
import { htmlDate } from '../../views/html-date.ts'
import { absoluteAddress } from '../absolute-address.ts'
import { entityThing } from './entity-json-ld.ts'
import { inLanguage, type JsonLd, listed, type Thing } from './json-ld.ts'

const mostAppearances = 100

/** Returns an actor: a person, a government or an organisation. */
export function actorThing(edition: Edition, actor: Actor): Thing {
  return {
    ...entityThing(edition, actor.id),
    alternateName: otherNames(actor.names),
    disambiguatingDescription: actor.disambiguation,
    sameAs: listed(actor.sameAs),
    memberOf: listed((actor.partOf ?? []).map((part) => entityThing(edition, part.actor))),
  }
}

/** Returns an outlet as a news organisation. */
export function outletThing(edition: Edition, outlet: Outlet): Thing {
  const { publishingPrinciples, correctionsPolicy, domains, languages } = outlet
  return {
    ...entityThing(edition, outlet.id),
    alternateName: otherNames(outlet.names),
    disambiguatingDescription: outlet.disambiguation,
    url: listed(domains?.map((domain) => `https://${domain}/`)),
    sameAs: listed(outlet.sameAs),
    knowsLanguage: listed(languages),
    publishingPrinciples,
    correctionsPolicy,
  }
}

/** Returns an event, with its first and last day where these are known. */
export function eventThing(edition: Edition, event: Event): Thing {
  return {
    ...entityThing(edition, event.id),
    ...daysOf(event.date),
    location: locationOf(edition, event.place),
    superEvent: event.superEvent && entityThing(edition, event.superEvent),
    contributor: listed((event.involved ?? []).map(({ actor }) => entityThing(edition, actor))),
  }
}

/** Returns a proposition, with the reports that it is made in. */
export function claimThing(edition: Edition, claim: Claim): Thing {
  const { archive, hrefs } = edition
  const refs = archive.back.appearances.get(claim.id) ?? []
  const reports = [...new Set(refs.map(({ article }) => article))].slice(0, mostAppearances)
  return {
    '@type': 'Claim',
    '@id': absoluteAddress(edition, hrefs.record('claims', claim.id)),
    name: claim.text,
    about: listed((claim.about ?? []).map((id) => entityThing(edition, id))),
    appearance: listed(
      reports.map((id) => ({
        '@type': 'NewsArticle',
        '@id': absoluteAddress(edition, hrefs.record('articles', id)),
      })),
    ),
  }
}

/** Returns a set of wordings for one thing. */
export function termThing(edition: Edition, { id, label, note, variants }: Term): Thing {
  return {
    '@type': 'DefinedTermSet',
    '@id': absoluteAddress(edition, edition.hrefs.record('terms', id)),
    name: label,
    description: note,
    hasDefinedTerm: listed(
      variants.map(({ text, lang }) => ({ '@type': 'DefinedTerm', name: inLanguage(text, lang) })),
    ),
  }
}

/** Returns a place, with its point where it has one. */
export function placeThing(edition: Edition, place: Place): Thing {
  return {
    ...entityThing(edition, place.id),
    alternateName: otherNames(place.names),
    disambiguatingDescription: place.disambiguation,
    sameAs: listed(place.sameAs),
    geo: pointOf(place),
  }
}

function otherNames(names: readonly NameVariant[] = []): JsonLd {
  return listed(names.map(({ value, lang }) => inLanguage(value, lang)))
}

function locationOf(edition: Edition, place: Event['place']): JsonLd {
  if (typeof place === 'string') return entityThing(edition, place)
  return place && { '@type': 'Place', name: place.name, geo: pointOf(place) }
}

function pointOf({
  lat,
  lon,
}: {
  readonly lat?: number | undefined
  readonly lon?: number | undefined
}): JsonLd {
  if (lat === undefined || lon === undefined) return undefined
  return { '@type': 'GeoCoordinates', latitude: lat, longitude: lon }
}

function daysOf(date: PartialDate) {
  if (date.kind !== 'interval') return { startDate: htmlDate(date) }
  const [startDate, endDate] = [date.start, date.end].map((side) =>
    typeof side === 'string' ? undefined : htmlDate(side),
  )
  return { startDate, endDate }
}
