import { isProse, type PageLeaf } from './page-leaf.ts'
import type { PageElement } from './page-tree.ts'

/** Where the leaves of each element lie among those of the page: from `start` up to, not including, `end`. */
export interface LeafIndex {
  readonly leaves: readonly PageLeaf[]
  readonly spanOf: (element: PageElement) => { readonly start: number; readonly end: number }
  /** Letters of prose in an element, furniture left out. */
  readonly massOf: (element: PageElement) => number
}

/** Indexes leaves by the elements that hold them. */
export function indexLeaves(leaves: readonly PageLeaf[]): LeafIndex {
  const starts = new Map<PageElement, number>()
  const ends = new Map<PageElement, number>()
  const sums = [0]
  for (const [index, leaf] of leaves.entries()) {
    markHolders(starts, leaf.parent, index)
    const own = leaf.why === undefined && isProse(leaf) ? leaf.letters - leaf.linked : 0
    sums.push((sums.at(-1) ?? 0) + own)
  }
  for (const [index, leaf] of [...leaves.entries()].reverse()) markHolders(ends, leaf.parent, index + 1)
  const spanOf = (element: PageElement) => ({ start: starts.get(element) ?? 0, end: ends.get(element) ?? 0 })
  return {
    leaves,
    spanOf,
    massOf(element) {
      const { start, end } = spanOf(element)
      return (sums[end] ?? 0) - (sums[start] ?? 0)
    },
  }
}

/** Notes a place at an element and at all that hold it and have none yet; where one has, all above it have too. */
function markHolders(places: Map<PageElement, number>, element: PageElement, index: number): void {
  let at: PageElement | undefined = element
  while (at !== undefined && !places.has(at)) {
    places.set(at, index)
    at = at.parentNode !== null && 'tagName' in at.parentNode ? at.parentNode : undefined
  }
}
