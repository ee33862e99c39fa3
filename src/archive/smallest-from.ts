/** Items by position and size, asked for the smallest one at or beyond a position. */
export interface SmallestFrom<Item> {
  readonly add: (position: number, size: number, item: Item) => void
  /** Returns the smallest item at `position` or beyond; of equal sizes the one added last. */
  readonly find: (position: number) => Item | undefined
}

interface Entry<Item> {
  readonly size: number
  readonly turn: number
  readonly item: Item
}

/** Returns an empty index over the positions that will be used; each step costs the logarithm of their number (a Fenwick tree). */
export function smallestFrom<Item>(positions: readonly number[]): SmallestFrom<Item> {
  // Descending order turns "at or beyond" into a prefix, which is what the tree sums up.
  const descending = [...new Set(positions)].toSorted((a, b) => b - a)
  const ranks = new Map(descending.map((position, index) => [position, index + 1]))
  const tree: (Entry<Item> | undefined)[] = []
  let turn = 0
  const rankOf = (position: number): number => {
    const rank = ranks.get(position)
    if (rank === undefined) throw new Error(`Position ${position} was not announced`)
    return rank
  }
  return {
    add: (position, size, item) => {
      turn += 1
      const entry = { size, turn, item }
      for (let at = rankOf(position); at <= ranks.size; at += at & -at) tree[at] = smaller(tree[at], entry)
    },
    find: (position) => {
      let best: Entry<Item> | undefined
      for (let at = rankOf(position); at > 0; at -= at & -at) best = smaller(best, tree[at])
      return best?.item
    },
  }
}

function smaller<Item>(a: Entry<Item> | undefined, b: Entry<Item> | undefined): Entry<Item> | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return (a.size - b.size || b.turn - a.turn) < 0 ? a : b
}
