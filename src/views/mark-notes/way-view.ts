import { attributionOf } from '../../archive/attribution.ts'
import { chainOf, type Station } from '../../archive/chain-of.ts'
import type { Annotation } from '../../concepts/annotation.ts'
import type { Article } from '../../concepts/report.ts'
import type { Speaker } from '../../concepts/speaker.ts'
import type { Edition } from '../../render/edition.ts'
import { chainView, type StationView } from '../chain-view.ts'
import { fillPhrase } from '../fill-phrase.ts'
import { joinPhrases, type Phrase, plain } from '../phrase.ts'

/** How words came from a speaker to the outlet. */
export interface WayView {
  /** In a sentence; empty where it is not known, or told elsewhere. */
  readonly through: Phrase
  /** As a picture, where several stations lie between; the last is the outlet. */
  readonly way: readonly StationView[]
  /** What is not known of it. */
  readonly remarks: readonly Phrase[]
}

/** A way that is not told, since another note tells it or there is none. */
export const untold: WayView = { through: [], way: [], remarks: [] }

/** Returns the way of a passage from whoever it belongs to as far as the outlet. */
export function wayView(edition: Edition, article: Article, annotation: Annotation): WayView {
  const { marks } = edition.words
  const stations = chainOf(article, annotation).filter(isBeforeArchive)
  const relays = stations.filter(({ role }) => role === 'relay')
  const isFirstHand = attributionOf(article, annotation).via?.kind === 'first-hand'
  return {
    through:
      relays.length > 0
        ? throughPhrase(edition, article, relays)
        : plain(isFirstHand ? marks.firstHand : '').filter(({ text }) => text !== ''),
    way: relays.length > 1 ? chainView(edition, article, stations) : [],
    remarks: stations.some(({ gap }) => gap === true) ? [plain(marks.wayNotKnown)] : [],
  }
}

function throughPhrase(edition: Edition, article: Article, relays: readonly Station[]): Phrase {
  const { marks, labels } = edition.words
  const stations = chainView(edition, article, relays).map(({ names, known }, index) =>
    fillPhrase(marks.station, {
      name: isNameless(relays[index]) ? plain(marks.someone) : names,
      known: plain(labels.known[known]),
    }),
  )
  return fillPhrase(marks.through, { stations: joinPhrases(stations, marks.then) })
}

function isNameless(station: Station | undefined): boolean {
  return station?.parties.length === 0 && station.unnamed === undefined
}

function isBeforeArchive({ role }: Station): boolean {
  return role === 'relay' || role === 'outlet'
}

/** True where words are the outlet's and nobody else's. */
export function isOutlets(article: Article, speaker: Speaker): boolean {
  return speaker.kind === 'named' && speaker.parties.every((party) => party === article.outlet)
}
