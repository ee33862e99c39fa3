import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  PhrasingContent,
  RootContent,
  Table,
  TableRow,
} from 'mdast'
import { peelNodes } from './peel-nodes.ts'
import { tidyInlines } from './tidy-inlines.ts'

/** A block that a body may hold. */
export type WritableBlock = Extract<
  BlockContent,
  { readonly type: 'paragraph' | 'heading' | 'list' | 'blockquote' | 'table' | 'code' | 'thematicBreak' }
>

/** The most lists and quotations within each other that are kept; emphasis, links and tags come on top of them. */
const deepest = 28
const largestNumber = 999_999_999
/** A table of more cells is beyond what a body can hold, however little stands in them. */
const mostCells = 30_000

const nowhere = new Set<PhrasingContent['type']>()

/**
 * Returns a block as Markdown can write it, with the same canonical text: none where it has no words; its inside where
 * it is nested too deep; the cells of a table as paragraphs where there are too many. Refuses nodes that no body may
 * hold.
 */
export function tidyBlock(
  block: RootContent | BlockContent | DefinitionContent,
  depth = 0,
): readonly WritableBlock[] {
  switch (block.type) {
    case 'paragraph': {
      const children = tidyInlines(block.children, { hasBreaks: true, around: nowhere })
      return children.length === 0 ? [] : [{ type: 'paragraph', children }]
    }
    case 'heading': {
      const children = tidyInlines(block.children, { hasBreaks: false, around: nowhere })
      return children.length === 0 ? [] : [{ type: 'heading', depth: block.depth, children }]
    }
    case 'code': {
      const value = block.value.replace(/\r\n?/g, '\n')
      return /^[ \t\n]*$/.test(value) ? [] : [{ type: 'code', value }]
    }
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }]
    case 'blockquote': {
      const children = tidyAll(block.children, depth + 1)
      return children.length === 0 ? [] : [{ type: 'blockquote', children }]
    }
    case 'list':
      return tidyList(block, depth)
    case 'table':
      return tidyTable(block)
    default:
      throw new Error(`No body may hold a node of this kind: ${block.type}`)
  }
}

function tidyAll(blocks: readonly (BlockContent | DefinitionContent)[], depth: number): WritableBlock[] {
  const kept = depth < deepest ? blocks : peelNodes(blocks, insideOf)
  return kept.flatMap((block) => tidyBlock(block, depth))
}

function insideOf(block: BlockContent | DefinitionContent) {
  if (block.type === 'blockquote') return block.children
  return block.type === 'list' ? block.children.flatMap(({ children }) => children) : undefined
}

function tidyList(list: List, depth: number): readonly WritableBlock[] {
  const items = list.children
    .map((item) => tidyAll(item.children, depth + 1))
    .filter((blocks) => blocks.length > 0)
  if (items.length === 0) return []
  // A list that is not set apart by blank lines is read faster, and reads better.
  const isTight = items.every(
    ([first, second, ...others]) =>
      first?.type === 'paragraph' && (second === undefined || second.type === 'list') && others.length === 0,
  )
  const children = items.map((blocks): ListItem => ({ type: 'listItem', spread: !isTight, children: blocks }))
  if (list.ordered !== true) return [{ type: 'list', ordered: false, spread: !isTight, children }]
  const given = list.start ?? 1
  const isNumber = Number.isInteger(given) && given >= 0 && given + children.length <= largestNumber
  return [{ type: 'list', ordered: true, start: isNumber ? given : 1, spread: !isTight, children }]
}

function tidyTable(table: Table): readonly WritableBlock[] {
  const rows = table.children.map((row) =>
    row.children.map((cell) => tidyInlines(cell.children, { hasBreaks: false, around: nowhere })),
  )
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const cells = rows.flat().filter((cell) => cell.length > 0)
  if (cells.length === 0) return []
  if (columns * rows.length > mostCells)
    return cells.map((children) => ({ type: 'paragraph', children: [...children] }))
  // A row with fewer cells than the others is read back as it is written, so all are made alike.
  const children = rows.map(
    (row): TableRow => ({
      type: 'tableRow',
      children: Array.from({ length: columns }, (_, index) => ({
        type: 'tableCell',
        children: [...(row[index] ?? [])],
      })),
    }),
  )
  const align = Array.from({ length: columns }, (_, index) => table.align?.[index] ?? null)
  return [{ type: 'table', align, children }]
}
