import { isAuthor } from './is-author.ts'
import { elementsIn } from './leaf-elements.ts'
import { isFactLine } from './leaf-role.ts'
import { isLinks, isProse, type PageLeaf } from './page-leaf.ts'
import { lineageOf } from './page-tree.ts'
import type { BodySelection } from './select-body.ts'

/** How far from the headline and the text lines that give date and names are looked for. */
const reach = 12

/** Leaves that may give date and names, and which of them stand above the headline. */
export interface HeaderZone {
  readonly leaves: readonly PageLeaf[]
  readonly above: ReadonlySet<PageLeaf>
}

/**
 * Returns the leaves that may give a report's date and names, the likeliest first: those between the headline and the
 * first paragraph, those just after the last, those just above the headline. There, furniture outside an article is passed
 * over, since pages print the day of the visit and other reports' dates.
 */
export function headerZone(
  leaves: readonly PageLeaf[],
  { body }: BodySelection,
  headline: PageLeaf | undefined,
): HeaderZone {
  const places = new Map(leaves.map((leaf, index) => [leaf, index]))
  const placeOf = (leaf: PageLeaf | undefined) => (leaf === undefined ? undefined : places.get(leaf))
  const isText = (leaf: PageLeaf) => isProse(leaf) && !isFactLine(leaf)
  const first = placeOf(body.find(isText)) ?? placeOf(body[0]) ?? 0
  // The standfirst is above the lines that give date and names as often as below.
  const second = placeOf(body.filter(isText)[1]) ?? first
  const last = placeOf(body.findLast(isProse)) ?? first
  const at = placeOf(headline)
  const top = at === undefined || at > first ? Math.max(0, first - reach) : at
  const before = leaves.slice(top, second).filter((leaf) => leaf !== headline)
  const after = leaves.slice(last, last + reach)
  // Behind the text, the first heading or link to elsewhere begins what is about other reports.
  const end = after.findIndex(
    (leaf, index) =>
      index > 0 && (leaf.kind === 'heading' || (isLinks(leaf) && !elementsIn(leaf).some(isAuthor))),
  )
  const above = leaves.slice(Math.max(0, top - reach), top).toReversed()
  const isOpen = (leaf: PageLeaf) =>
    leaf.why === undefined || lineageOf(leaf.parent).some(({ tagName }) => tagName === 'article')
  const around = [...after.slice(0, end < 0 ? reach : end), ...above].filter(isOpen)
  const zone = [...new Set([...before, ...around])].filter(({ why }) => why !== 'caption')
  return { leaves: zone, above: new Set(at === undefined ? [] : above) }
}
