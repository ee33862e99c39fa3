import type { Archive } from '../../archive/archive.ts'
import { comparePartialDates } from '../../concepts/date-order.ts'
import type { ArticleId } from '../../concepts/id.ts'
import type { Article } from '../../concepts/report.ts'

/** The reports before and after a report, by date of publication. */
export interface Neighbours {
  readonly before?: ArticleId
  readonly after?: ArticleId
  /** The same among the reports of its outlet. */
  readonly beforeInOutlet?: ArticleId
  readonly afterInOutlet?: ArticleId
}

const known = new WeakMap<Archive, ReadonlyMap<ArticleId, Neighbours>>()

/**
 * Returns the neighbours of a report by date of publication, of one date by id; undated reports come last, by id.
 * Withheld reports are left out and have none. They are found for all reports at once, once an archive.
 */
export function neighboursOf(archive: Archive, id: ArticleId): Neighbours {
  const all = known.get(archive) ?? linkNeighbours(archive)
  known.set(archive, all)
  return all.get(id) ?? {}
}

function linkNeighbours(archive: Archive): ReadonlyMap<ArticleId, Neighbours> {
  const articles = [...archive.articles.values()]
    .filter(({ pubStatus }) => pubStatus !== 'withheld')
    .toSorted(byPublication)
  const all = new Map<ArticleId, Neighbours>()
  for (const [before, after] of pairsOf(articles)) {
    all.set(before.id, { ...all.get(before.id), after: after.id })
    all.set(after.id, { ...all.get(after.id), before: before.id })
  }
  for (const ofOutlet of Map.groupBy(articles, ({ outlet }) => outlet).values())
    for (const [before, after] of pairsOf(ofOutlet)) {
      all.set(before.id, { ...all.get(before.id), afterInOutlet: after.id })
      all.set(after.id, { ...all.get(after.id), beforeInOutlet: before.id })
    }
  return all
}

function pairsOf(articles: readonly Article[]): readonly (readonly [Article, Article])[] {
  return articles.slice(1).flatMap((after, index) => {
    const before = articles[index]
    return before === undefined ? [] : [[before, after] as const]
  })
}

function byPublication(a: Article, b: Article): number {
  const undated = Number(a.datePublished.kind === 'unknown') - Number(b.datePublished.kind === 'unknown')
  return undated || comparePartialDates(a.datePublished, b.datePublished) || (a.id < b.id ? -1 : 1)
}
