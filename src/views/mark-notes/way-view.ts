import { attributionOf } from '../../archive/attribution.ts'
import { chainOf } from '../../archive/chain-of.ts'
import type { Annotation } from '../../concepts/annotation.ts'
import type { Article } from '../../concepts/report.ts'
import type { Speaker } from '../../concepts/speaker.ts'
import type { Edition } from '../../render/edition.ts'
import { chainView } from '../chain-view.ts'
import type { WayView } from './mark-note-view.ts'

/** Returns the stations between whose words they are and the outlet, which is the last of them; a remark in their place where there are none, or none are known. */
export function wayView(edition: Edition, article: Article, annotation: Annotation): WayView {
  const { marks } = edition.words
  const stations = chainOf(article, annotation).filter(({ role }) => role === 'relay' || role === 'outlet')
  if (stations.length > 1) return { stations: chainView(edition, article, stations) }
  if (stations.some(({ gap }) => gap === true)) return { stations: [], remark: marks.wayNotKnown }
  const { via } = attributionOf(article, annotation)
  return via?.kind === 'first-hand' ? { stations: [], remark: marks.firstHand } : { stations: [] }
}

/** True where words are the outlet's and nobody else's. */
export function isOutlets(article: Article, speaker: Speaker): boolean {
  return speaker.kind === 'named' && speaker.parties.every((party) => party === article.outlet)
}
