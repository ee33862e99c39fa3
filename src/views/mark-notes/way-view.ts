import { attributionOf } from '../../archive/attribution.ts'
import { chainOf, type Station } from '../../archive/chain-of.ts'
import type { Annotation } from '../../concepts/annotation.ts'
import type { Article } from '../../concepts/report.ts'
import type { Speaker } from '../../concepts/speaker.ts'
import type { Edition } from '../../render/edition.ts'
import { chainView, type StationView } from '../chain-view.ts'
import { type Phrase, plain } from '../phrase.ts'

/** How words came from a speaker to the outlet: stations, or a remark where there are none. */
export interface WayView {
  /** The last of them is the outlet; empty where none lies between, or none is known. */
  readonly way: readonly StationView[]
  readonly remarks: readonly Phrase[]
}

/** A way that is not told, since another note tells it or there is none. */
export const untold: WayView = { way: [], remarks: [] }

/** Returns the way of a passage from whoever it belongs to as far as the outlet. */
export function wayView(edition: Edition, article: Article, annotation: Annotation): WayView {
  const { marks } = edition.words
  const stations = chainOf(article, annotation).filter(isBeforeArchive)
  if (stations.length > 1) return { way: chainView(edition, article, stations), remarks: [] }
  if (stations.some(({ gap }) => gap === true)) return { way: [], remarks: [plain(marks.wayNotKnown)] }
  const firstHand = attributionOf(article, annotation).via?.kind === 'first-hand'
  return { way: [], remarks: firstHand ? [plain(marks.firstHand)] : [] }
}

function isBeforeArchive({ role }: Station): boolean {
  return role === 'relay' || role === 'outlet'
}

/** True where words are the outlet's and nobody else's. */
export function isOutlets(article: Article, speaker: Speaker): boolean {
  return speaker.kind === 'named' && speaker.parties.every((party) => party === article.outlet)
}
