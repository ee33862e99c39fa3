import type { LeafIndex } from './leaf-index.ts'
import { isLinks, isProse } from './page-leaf.ts'
import type { PageElement } from './page-tree.ts'

/** The most blocks of prose beside a linked heading in what is only an invitation to read elsewhere. */
const mostProse = 2

/** True for an element that leads to a report elsewhere: its first heading is a link, and little follows it. */
export function isTeaser(element: PageElement, { leaves, spanOf }: LeafIndex): boolean {
  const { start, end } = spanOf(element)
  const held = leaves.slice(start, end)
  const headings = held.filter(({ kind }) => kind === 'heading')
  const [first] = headings
  if (first === undefined) return held.length > 0 && held.every((leaf) => isLinks(leaf) || !isProse(leaf))
  return (
    headings.every(isLinks) &&
    held.filter((leaf) => leaf.kind !== 'heading' && isProse(leaf)).length <= mostProse
  )
}
