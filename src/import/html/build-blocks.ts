import type { BlockContent, List, ListItem } from 'mdast'
import { buildLeaf } from './build-leaf.ts'
import { buildTable } from './build-table.ts'
import { isPullQuote } from './furniture-of.ts'
import type { PageLeaf } from './page-leaf.ts'
import { attributeOf, lineageOf, type PageElement } from './page-tree.ts'

/** The most lists, quotations and tables that a block is put into; a body may be nested no deeper than 32. */
const mostHolders = 6

/** A leaf with the elements around it that a body has blocks for, the outermost first. */
interface Placed {
  readonly leaf: PageLeaf
  readonly holders: readonly PageElement[]
}

export interface BuiltBlocks {
  readonly blocks: BlockContent[]
  /** Tables that Markdown cannot hold, each of whose cells became a paragraph, by the line they begin in. */
  readonly apart: readonly { readonly line?: number }[]
}

/**
 * Builds the blocks of a body from the leaves chosen for it, each of which becomes one paragraph, heading, cell or code
 * block with the same text. `root` is the element that holds the report: what is around that is layout; `above` are leaves
 * above it, which are no headings of its parts.
 */
export function buildBlocks(
  leaves: readonly PageLeaf[],
  root: PageElement,
  above: ReadonlySet<PageLeaf>,
): BuiltBlocks {
  const apart: { readonly line?: number }[] = []
  const outer = new Set(lineageOf(root))

  function build(placed: readonly Placed[], depth: number): BlockContent[] {
    return groupBy(placed, depth).flatMap((group): BlockContent[] => {
      const holder = group[0]?.holders[depth]
      if (holder === undefined) return group.map(({ leaf }) => buildLeaf(leaf, above.has(leaf)))
      if (holder.tagName === 'table') return buildTableOrCells(holder, group, depth)
      if (isList(holder)) return [buildList(holder, group, depth)]
      return [{ type: 'blockquote', children: build(group, depth + 1) }]
    })
  }
  function buildList(holder: PageElement, group: readonly Placed[], depth: number): List {
    const items = groupBy(group, depth + 1).map((item): ListItem => {
      const isItem = item[0]?.holders[depth + 1]?.tagName === 'li'
      return { type: 'listItem', spread: item.length > 1, children: build(item, depth + (isItem ? 2 : 1)) }
    })
    const list: List = { type: 'list', spread: items.some(({ spread }) => spread === true), children: items }
    return holder.tagName === 'ol'
      ? { ...list, ordered: true, start: startOf(holder) }
      : { ...list, ordered: false }
  }
  function buildTableOrCells(table: PageElement, group: readonly Placed[], depth: number): BlockContent[] {
    const isDeep = group.some(({ holders }) => holders[depth + 1] !== undefined)
    const built = isDeep
      ? 'apart'
      : buildTable(
          table,
          group.map(({ leaf }) => leaf),
        )
    if (typeof built === 'object') return [...built.before.map((leaf) => buildLeaf(leaf, false)), built.table]
    const line = group[0]?.leaf.line
    if (built === 'apart') apart.push(line === undefined ? {} : { line })
    return build(
      group.map(({ leaf, holders }) => ({ leaf, holders: holders.toSpliced(depth, 1) })),
      depth,
    )
  }

  const placed = leaves.map((leaf): Placed => ({ leaf, holders: holdersOf(leaf, outer) }))
  return { blocks: build(placed, 0), apart }
}

/** Puts neighbours together that stand in the same element at a depth; those that stand in none there stay one by one. */
function groupBy(placed: readonly Placed[], depth: number): readonly Placed[][] {
  const groups: Placed[][] = []
  let current: PageElement | undefined
  for (const one of placed) {
    const holder = one.holders[depth]
    const last = groups.at(-1)
    if (last !== undefined && holder !== undefined && holder === current) last.push(one)
    else groups.push([one])
    current = holder
  }
  return groups
}

function holdersOf({ parent }: PageLeaf, outer: ReadonlySet<PageElement>): readonly PageElement[] {
  const line = lineageOf(parent).filter((element) => !outer.has(element))
  const holders = line.filter(
    (element, index) =>
      element.tagName === 'table' ||
      element.tagName === 'blockquote' ||
      isPullQuote(element) ||
      isList(element) ||
      (element.tagName === 'li' && line.slice(index).some(isList)),
  )
  return holders.toReversed().slice(0, mostHolders)
}

function isList({ tagName }: PageElement): boolean {
  return tagName === 'ul' || tagName === 'ol'
}

function startOf(list: PageElement): number {
  const start = attributeOf(list, 'start') ?? ''
  return /^\d{1,9}$/.test(start) ? Number(start) : 1
}
