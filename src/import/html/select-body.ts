import type { LeftOut } from '../found-text.ts'
import { dropOrphans } from './drop-orphans.ts'
import type { FoundRoot } from './find-root.ts'
import { foldName } from './fold-name.ts'
import { isFurnitureLine, leadsOn } from './furniture-line.ts'
import { isPullQuote } from './furniture-of.ts'
import type { LeafIndex } from './leaf-index.ts'
import { isFactLine, isStandfirst } from './leaf-role.ts'
import { isLinks, isProse, massOf, type PageLeaf } from './page-leaf.ts'
import { lineageOf, type PageElement } from './page-tree.ts'
import { findTeaserCards } from './teaser-cards.ts'
import { trimTail } from './trim-tail.ts'

/** Which leaves are the report, in page order, and why each other is not. */
export interface BodySelection {
  readonly body: readonly PageLeaf[]
  /** Those of them that stand between the headline and the element of the report. */
  readonly above: ReadonlySet<PageLeaf>
  readonly why: ReadonlyMap<PageLeaf, LeftOut['why']>
}

/** The least letters of a second line of the headline; shorter ones are rubrics. */
const leastLetters = 15

/** Chooses the report's words out of what its element holds, and the standfirst above it. */
export function selectBody(root: FoundRoot, index: LeafIndex, headline: PageLeaf | undefined): BodySelection {
  const { leaves } = index
  const span = index.spanOf(root.element)
  const at = headline === undefined ? -1 : leaves.indexOf(headline)
  // A headline that stands after most of the text is a repetition, and bounds nothing.
  const isAbove = at < span.start || index.massOf(root.element) * 0.5 > massOf(leaves.slice(span.start, at))
  const start = isAbove ? Math.max(span.start, at + 1) : span.start
  const inside = root.by === 'score' ? trimToScore(leaves, start, span.end, root) : { start, end: span.end }
  const pool = leaves.slice(inside.start, inside.end)
  const cards = findTeaserCards(pool, root.element)
  const firstProse = pool.findIndex((leaf) => leaf.why === undefined && isProse(leaf) && !isFactLine(leaf))
  const isOut = (leaf: PageLeaf, position: number) =>
    leaf.why !== undefined ||
    leaf === headline ||
    cards.has(leaf) ||
    isFurnitureLine(leaf.text) ||
    (leaf.linked > 0 && leadsOn(leaf.text)) ||
    (isLinks(leaf) && leaf.kind === 'text' && !isInProse(leaf)) ||
    (position < firstProse && isFactLine(leaf) && !isStandfirst(leaf))
  const above = isAbove && at >= 0 ? leaves.slice(at + 1, Math.max(at + 1, inside.start)) : []
  const standfirst = selectAbove(above, headline)
  const kept = dropRepeats([...standfirst, ...pool.filter((leaf, position) => !isOut(leaf, position))])
  const isAtTop = new Set(standfirst)
  const whole = dropOrphans(kept, leaves, isAtTop)
  const body = root.by === 'score' ? trimTail(whole, leaves) : whole
  const held = new Set(body)
  const why = new Map<PageLeaf, LeftOut['why']>()
  for (const leaf of leaves) if (!held.has(leaf) && leaf !== headline) why.set(leaf, leaf.why ?? 'furniture')
  return { body, why, above: isAtTop }
}

/** Where only the score told, what stands before the first and after the last block that it took is not the report, but for prose that goes on beside it. */
function trimToScore(leaves: readonly PageLeaf[], from: number, to: number, { scored }: FoundRoot) {
  let start = from
  let end = to
  const taken = leaves.slice(from, to).filter((leaf) => scored.has(leaf))
  if (taken.length === 0) return { start, end }
  const parents = new Set(taken.map(({ parent }) => parent.parentNode))
  const belongs = (leaf: PageLeaf | undefined) =>
    leaf !== undefined && (scored.has(leaf) || (isProse(leaf) && parents.has(leaf.parent.parentNode)))
  while (start < end && !belongs(leaves[start])) start += 1
  while (end > start && !belongs(leaves[end - 1])) end -= 1
  return { start, end }
}

/** A link in a quotation, or alone in a cell of a table, is the report's. */
function isInProse({ parent, pieces }: PageLeaf): boolean {
  if (pieces.some(({ isBreak }) => isBreak)) return false
  return lineageOf(parent).some(({ tagName }) => /^(?:blockquote|td|th)$/.test(tagName))
}

/** The lines between the headline and the element of the report that are words of it: a standfirst, a list of chief points. */
function selectAbove(above: readonly PageLeaf[], headline: PageLeaf | undefined): readonly PageLeaf[] {
  const open = above.filter((leaf) => leaf.why === undefined && !isFurnitureLine(leaf.text) && !isLinks(leaf))
  const lists = new Set(open.filter(isAboveText).flatMap((leaf) => listOf(leaf) ?? []))
  return open.filter((leaf) => {
    const list = listOf(leaf)
    return isAboveText(leaf) || isSecondLine(leaf, headline) || (list !== undefined && lists.has(list))
  })
}

/** True for a heading right beside the headline, which sums the report up. */
function isSecondLine({ kind, letters, parent }: PageLeaf, headline: PageLeaf | undefined): boolean {
  return kind === 'heading' && letters >= leastLetters && parent.parentNode === headline?.parent.parentNode
}

function listOf({ parent }: PageLeaf): PageElement | undefined {
  return lineageOf(parent).find(({ tagName }) => tagName === 'ul' || tagName === 'ol')
}

function isAboveText(leaf: PageLeaf): boolean {
  return (
    isStandfirst(leaf) ||
    (isProse(leaf) && !isFactLine(leaf)) ||
    (isProse(leaf) && leaf.parent.tagName === 'p')
  )
}

/** The most pull quotes whose words are sought in the text. */
const mostPulled = 200

/** Leaves out pull quotes whose words stand in the text, and a paragraph that repeats the standfirst above it. */
function dropRepeats(kept: readonly PageLeaf[]): readonly PageLeaf[] {
  const folded = kept.map(({ text }) => foldName(text))
  const rest = folded.filter((_, index) => !isPulled(kept[index])).join('\n')
  let sought = 0
  return kept.filter((leaf, index) => {
    const text = folded[index] ?? ''
    if (isPulled(leaf)) {
      sought += 1
      return text !== '' && (sought > mostPulled || !rest.includes(text))
    }
    return !(index === 0 && isStandfirst(leaf) && text !== '' && folded[1]?.startsWith(text) === true)
  })
}

function isPulled(leaf: PageLeaf | undefined): boolean {
  return leaf !== undefined && lineageOf(leaf.parent).slice(0, 4).some(isPullQuote)
}
