import { isLinks, isProse, type PageLeaf } from './page-leaf.ts'
import type { PageElement } from './page-tree.ts'

/** The most blocks of a card beside its heading. */
const largestCard = 4

/** Finds leaves of cards within a report that lead elsewhere: headings that are links, with the few lines in the same small element. */
export function findTeaserCards(pool: readonly PageLeaf[], root: PageElement): ReadonlySet<PageLeaf> {
  const found = new Set<PageLeaf>()
  for (const [index, leaf] of pool.entries()) {
    if (leaf.kind !== 'heading' || !isLinks(leaf)) continue
    found.add(leaf)
    const card = cardOf(leaf, root)
    if (card === undefined) continue
    const beside = pool
      .slice(Math.max(0, index - largestCard), index + largestCard + 1)
      .filter((other) => isWithin(other, card))
    if (beside.length <= largestCard && beside.filter(isProse).length <= 2)
      for (const other of beside) found.add(other)
  }
  return found
}

function cardOf({ parent }: PageLeaf, root: PageElement): PageElement | undefined {
  const holder = parent.parentNode
  return holder !== null && 'tagName' in holder && holder !== root && holder.tagName !== 'body'
    ? holder
    : undefined
}

function isWithin(leaf: PageLeaf, card: PageElement): boolean {
  for (let at: PageElement['parentNode'] = leaf.parent; at !== null && 'tagName' in at; at = at.parentNode)
    if (at === card) return true
  return false
}
