import { attributionOf } from '../../archive/attribution.ts'
import { chainOf } from '../../archive/chain-of.ts'
import { sourcingOf } from '../../archive/sourcing-of.ts'
import type { Annotation } from '../../concepts/annotation.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import type { SourcingKey } from '../../wording/around-words.ts'

/**
 * Returns what the source of a line is like: named or not; official, where it is; and one way by which it came.
 * Of a claim or figure that the outlet gives in its own name, only that. A line given several times, as by
 * several readers, has what any of them tells.
 */
export function sourceKinds(
  edition: Edition,
  article: Article,
  given: readonly Annotation[],
): ReadonlySet<SourcingKey> {
  const [first] = given
  if (first === undefined) return new Set()
  if (first.kind !== 'Quote' && isOwn(article, first)) return new Set(['own'])
  const ways = given.map((annotation) => wayOf(edition, article, annotation))
  const official = given.some((one) => sourcingOf(edition.archive, article, one).includes('official'))
  return new Set([
    attributionOf(article, first).speaker.kind,
    ...(official ? (['official'] as const) : []),
    ways.find((way) => way !== 'notTold') ?? 'notTold',
  ])
}

function isOwn(article: Article, annotation: Annotation): boolean {
  const { speaker } = attributionOf(article, annotation)
  return speaker.kind === 'named' && speaker.parties.every((party) => party === article.outlet)
}

function wayOf({ archive }: Edition, article: Article, annotation: Annotation): SourcingKey {
  if (sourcingOf(archive, article, annotation).includes('agency-copy')) return 'agency'
  const stations = chainOf(article, annotation)
  if (stations.some(({ gap }) => gap)) return 'notTold'
  return stations.some(({ role }) => role === 'relay') ? 'passedOn' : 'firstHand'
}
