import { endsSentence, isLinks, type PageLeaf } from './page-leaf.ts'
import { lineageOf } from './page-tree.ts'

/** The most letters of a label above a list of links. */
const longestLabel = 60

/** Leaves out headings and labels whose text was all left out: those of related links, and a heading that nothing follows. The first line and those `above` the report's element stay. */
export function dropOrphans(
  kept: readonly PageLeaf[],
  leaves: readonly PageLeaf[],
  above: ReadonlySet<PageLeaf>,
): readonly PageLeaf[] {
  const held = new Set(kept)
  const places = new Map(leaves.map((leaf, index) => [leaf, index]))
  return kept.filter((leaf, index) => {
    if (index === 0 || above.has(leaf)) return true
    const after = leaves[(places.get(leaf) ?? 0) + 1]
    const isBeforeGap = after !== undefined && !held.has(after)
    if (leaf.kind !== 'heading')
      return !(isBeforeGap && isLabel(leaf) && isLinks(after) && isBeside(leaf, after))
    if (isBeforeGap && after.kind !== 'heading' && isLinks(after)) return false
    const next = kept[index + 1]
    if (next === undefined) return false
    return next.kind !== 'heading' || (next.level ?? 6) > (leaf.level ?? 6) || !isBeforeGap
  })
}

/** True where the element around a label holds what follows it too. */
function isBeside({ parent }: PageLeaf, after: PageLeaf): boolean {
  return lineageOf(after.parent).some((element) => element === parent.parentNode)
}

function isLabel({ letters, linked, text, parent }: PageLeaf): boolean {
  return (
    letters <= longestLabel && linked === 0 && !endsSentence(text) && !/^(?:li|td|th)$/.test(parent.tagName)
  )
}
