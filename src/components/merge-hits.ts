/** A hit of one index, in that index's order, that is read only when it is to be shown. */
export interface RankedHit<Hit> {
  readonly score: number
  readonly read: () => Promise<Hit>
}

/** Gives the next hits, at most so many. */
export type HitStream<Hit> = (count: number) => Promise<readonly Hit[]>

/**
 * Merges the hits of several indexes, each in order already: by score, or by a sort key (the newest or oldest
 * first), for which the first hit of each index must have been read. Of equal hits the first index comes first.
 */
export function mergeHits<Hit>(
  lists: readonly (readonly RankedHit<Hit>[])[],
  by: 'score' | 'newest' | 'oldest',
  keyOf: (hit: Hit) => string,
): HitStream<Hit> {
  if (by === 'score') return takeFrom(lists.flat().toSorted((a, b) => b.score - a.score))
  const places = lists.map(() => 0)
  const heads = lists.map((list) => list[0]?.read())
  const comesFirst = (a: string, b: string) => (by === 'newest' ? a > b : a < b)
  return async (count) => {
    const taken: Hit[] = []
    while (taken.length < count) {
      const read = await Promise.all(heads)
      let best: { readonly index: number; readonly hit: Hit } | undefined
      for (const [index, hit] of read.entries())
        if (hit !== undefined && (best === undefined || comesFirst(keyOf(hit), keyOf(best.hit))))
          best = { index, hit }
      if (best === undefined) break
      taken.push(best.hit)
      const place = (places[best.index] ?? 0) + 1
      places[best.index] = place
      heads[best.index] = lists[best.index]?.[place]?.read()
    }
    return taken
  }
}

function takeFrom<Hit>(list: readonly RankedHit<Hit>[]): HitStream<Hit> {
  let place = 0
  return (count) => {
    const taken = list.slice(place, place + count)
    place += taken.length
    return Promise.all(taken.map(({ read }) => read()))
  }
}
