import type { Annotation } from '../concepts/annotation.ts'
import type { InfoSource } from '../concepts/article.ts'
import type { Known, Via } from '../concepts/chain.ts'
import type { PartyId } from '../concepts/id.ts'
import type { PartialDate } from '../concepts/partial-date.ts'
import type { Article } from '../concepts/report.ts'
import type { Speaker } from '../concepts/speaker.ts'
import { attributionOf, sameSpeaker } from './attribution.ts'

/** A station on the way of words to this archive. */
export interface Station {
  /** `speaker`: whose words they are. `relay`: passed them on. `outlet`: printed them in this report. Roles of `infoSources` follow or, for a report's own way, stand alone. */
  readonly role: 'speaker' | 'relay' | 'outlet' | InfoSource['role'] | 'archive'
  /** Several where a source gives words to several speakers at once; none for the archive and for who is not named. */
  readonly parties: readonly PartyId[]
  /** Of a station without a name: who it is, as the source describes it, where it does. */
  readonly unnamed?: string
  readonly known: Known
  /** How the words came here from the station before is not known. */
  readonly gap?: true
  readonly url?: string
  readonly date?: PartialDate
}

/**
 * Returns the whole way of a passage: speaker → `via` → outlet → what follows the outlet in `infoSources` → this
 * archive. A passage within a quotation that states no `via` of its own goes from its speaker to the quotation's
 * speaker, and on by the quotation's way. Without an annotation: the report's own way, from `infoSources`.
 */
export function chainOf(article: Article, annotation?: Annotation): readonly Station[] {
  const sources = article.infoSources ?? []
  const at = sources.findIndex(({ party }) => party === article.outlet)
  const own = sources[at]
  const { stations, gap } =
    annotation === undefined
      ? { stations: sources.slice(0, Math.max(at, 0)).map(stationOfSource), gap: false }
      : wayToOutlet(article, annotation)
  const outlet: Station = {
    ...(own === undefined
      ? { role: 'publisher', parties: [article.outlet], known: knownPublisher(article) }
      : stationOfSource(own)),
    ...(annotation === undefined ? {} : { role: 'outlet' }),
    ...(gap ? { gap } : {}),
  }
  const after = own === undefined ? [] : sources.slice(at + 1).map(stationOfSource)
  return [...stations, outlet, ...after, { role: 'archive', parties: [], known: 'seen' }]
}

/** Returns who passed a passage on between its speaker and the outlet: speakers of quotations around it, and the stations of `via`. */
export function relaysOf(article: Article, annotation: Annotation): readonly PartyId[] {
  const { stations } = wayToOutlet(article, annotation)
  return stations.flatMap(({ role, parties }) => (role === 'relay' ? parties : []))
}

/** Where the report's own address or a copy of its page is kept, it was seen there; else whoever brought it in states it. */
function knownPublisher({ url, snapshots = [] }: Article): Known {
  return url === undefined && snapshots.length === 0 ? 'stated' : 'seen'
}

interface Way {
  readonly stations: readonly Station[]
  readonly gap: boolean
}

function wayToOutlet(article: Article, annotation: Annotation): Way {
  const stations: Station[] = []
  let current = annotation
  let last: Speaker | undefined
  for (;;) {
    const { speaker, via, around } = attributionOf(article, current)
    if (isOutletAlone(article, speaker)) return { stations, gap: false }
    if (last === undefined || !sameSpeaker(last, speaker))
      stations.push(stationOfSpeaker(speaker, last === undefined ? 'speaker' : 'relay'))
    last = speaker
    if (via !== undefined) return { stations: [...stations, ...stationsOfHops(via)], gap: false }
    if (around === undefined) return { stations, gap: true }
    current = around
  }
}

function isOutletAlone(article: Article, speaker: Speaker): boolean {
  return speaker.kind === 'named' && speaker.parties.length === 1 && speaker.parties[0] === article.outlet
}

function stationOfSpeaker(speaker: Speaker, role: 'speaker' | 'relay'): Station {
  return speaker.kind === 'named'
    ? { role, parties: speaker.parties, known: 'stated' }
    : { role, parties: [], unnamed: speaker.description, known: 'stated' }
}

function stationsOfHops(via: Via): readonly Station[] {
  if (via.kind === 'first-hand') return []
  return via.hops.map(({ party, known }) => ({
    role: 'relay',
    parties: party === undefined ? [] : [party],
    known,
  }))
}

function stationOfSource({ party, role, known, url, date }: InfoSource): Station {
  return {
    role,
    parties: [party],
    known,
    ...(url === undefined ? {} : { url }),
    ...(date === undefined ? {} : { date }),
  }
}
