import { isLinks, massOf, type PageLeaf } from './page-leaf.ts'

/** The share of the text before it that what follows a block of links may have without being taken for the report. */
const largestTail = 0.25

/** Leaves out what stands behind a block of links to elsewhere, in other elements than all the text before: an appeal to subscribe, a word on the outlet. */
export function trimTail(body: readonly PageLeaf[], leaves: readonly PageLeaf[]): readonly PageLeaf[] {
  const places = new Map(leaves.map((leaf, index) => [leaf, index]))
  const cut = body.findLastIndex((leaf, index) => {
    const from = (places.get(body[index - 1] ?? leaf) ?? 0) + 1
    return index > 0 && leaves.slice(from, places.get(leaf) ?? 0).some(isLinks)
  })
  if (cut <= 0) return body
  const [before, after] = [body.slice(0, cut), body.slice(cut)]
  const holders = new Set(before.map(holderOf))
  const isApart = !after.some((leaf) => holders.has(holderOf(leaf)))
  return isApart && massOf(after) < massOf(before) * largestTail ? before : body
}

function holderOf({ parent }: PageLeaf): PageLeaf['parent']['parentNode'] {
  return parent.parentNode
}
