import { endsSentence, isProse, type PageLeaf } from './page-leaf.ts'
import { lineageOf, type PageElement } from './page-tree.ts'

/** How many elements up from a line that gives date or names its own block is looked for. */
const levels = 3

/** Leaves out lines above the first sentence that stand in one block with the date or the names: an author's office, a place, a count. */
export function dropBesideHeaders(
  body: readonly PageLeaf[],
  headers: ReadonlySet<PageLeaf>,
  root: PageElement,
): readonly PageLeaf[] {
  const outer = new Set(lineageOf(root))
  const blocks = new Set(
    [...headers]
      .flatMap(({ parent }) => lineageOf(parent).slice(0, levels))
      .filter((block) => !outer.has(block)),
  )
  const first = body.findIndex((leaf) => isProse(leaf) && endsSentence(leaf.text))
  return body.filter(
    (leaf, index) =>
      index >= first ||
      leaf.kind === 'heading' ||
      isProse(leaf) ||
      !lineageOf(leaf.parent).some((block) => blocks.has(block)),
  )
}
