import type { Station } from '../archive/chain-of.ts'
import type { Known } from '../concepts/chain.ts'
import type { Article } from '../concepts/report.ts'
import type { Edition } from '../render/edition.ts'
import { type Phrase, plain } from './phrase.ts'
import { entitiesPhrase, unnamedPhrase } from './speaker-phrase.ts'

/** A station on the way of words to this archive, as a line of text shows it. */
export interface StationView {
  readonly names: Phrase
  /** How the archive knows that the words came this way; the line before the station shows it. */
  readonly known: Known
  /** What the station did, where that is more than passing words on, and how that is known, in brackets; nothing for whoever spoke first, and for the archive. */
  readonly aside: string
  /** How the words came from the station before, where that is not known. */
  readonly gap?: string
}

/** Returns the stations of a report or of a passage of it for a page, each with names that lead to their pages. */
export function chainView(
  edition: Edition,
  article: Article,
  stations: readonly Station[],
): readonly StationView[] {
  return stations.map((station) => stationView(edition, article, station))
}

function stationView(edition: Edition, article: Article, station: Station): StationView {
  const { labels, marks, report } = edition.words
  const { role, known } = station
  const passing = role === 'speaker' || role === 'relay' || role === 'outlet' || role === 'archive'
  return {
    names: stationNames(edition, article, station),
    known,
    aside: report.aside([
      ...(passing ? [] : [labels.infoSourceRole[role]]),
      ...(role === 'speaker' || role === 'archive' ? [] : [labels.known[known]]),
    ]),
    ...(station.gap === true ? { gap: marks.wayNotKnown } : {}),
  }
}

/** Returns the names of a station with their pages, or how somebody without a name is described. */
export function stationNames(
  edition: Edition,
  article: Article,
  { role, parties, unnamed }: Station,
): Phrase {
  const { report } = edition.words
  if (role === 'archive') return plain(report.thisArchive)
  if (parties.length > 0) return entitiesPhrase(edition, parties)
  return unnamed === undefined ? plain(report.unnamedStation) : unnamedPhrase(edition, article, unnamed)
}
