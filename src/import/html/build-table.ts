import type { Table, TableRow } from 'mdast'
import { buildLine } from './build-leaf.ts'
import type { PageLeaf } from './page-leaf.ts'
import { attributeOf, childElements, lineageOf, type PageElement } from './page-tree.ts'

/** The most columns of a table in Markdown: what is wider cannot be read in a page either. */
export const widestTable = 20
/** The most cells that a page may ask a cell to span, so that small pages make no large tables. */
const longestSpan = 200

interface BuiltTable {
  readonly table: Table
  /** Words of the table that stand in none of its cells: its caption. */
  readonly before: readonly PageLeaf[]
}

/**
 * Builds a table of Markdown. Spanned places are empty cells; the first row becomes the head, since Markdown has no
 * table without. Gives `layout` where the page only sets its parts side by side (fewer than two rows or columns, or
 * cells of several paragraphs), and `apart` for a table that is too wide, holds a table, or has a listing in it.
 */
export function buildTable(table: PageElement, leaves: readonly PageLeaf[]): BuiltTable | 'layout' | 'apart' {
  const rows = rowsOf(table)
  const cells = new Map<PageElement, PageLeaf[]>()
  const before: PageLeaf[] = []
  for (const leaf of leaves) {
    const cell = lineageOf(leaf.parent).find((element) => isCell(element) || element === table)
    if (cell === undefined || cell === table) before.push(leaf)
    else {
      const held = cells.get(cell)
      if (held === undefined) cells.set(cell, [leaf])
      else held.push(leaf)
    }
  }
  const grid = layOut(rows)
  const columns = grid.reduce((most, row) => Math.max(most, row.length), 0)
  const used = grid.filter((row) => row.some((cell) => cell !== undefined && cells.has(cell)))
  if (used.length < 2 || columns < 2 || [...cells.values()].some((held) => held.length > 1)) return 'layout'
  if (columns > widestTable || leaves.some(({ kind }) => kind === 'code')) return 'apart'
  const order = used.flatMap((row) =>
    row.flatMap((cell) => (cell === undefined ? [] : (cells.get(cell) ?? []))),
  )
  // A foot written above the rows, or a caption below them, would change the order of the words.
  if ([...before, ...order].some((leaf, index) => leaf !== leaves[index])) return 'apart'
  const children = used.map(
    (row): TableRow => ({
      type: 'tableRow',
      children: Array.from({ length: columns }, (_, column) => {
        const cell = row[column]
        const [leaf] = cell === undefined ? [] : (cells.get(cell) ?? [])
        return { type: 'tableCell', children: leaf === undefined ? [] : buildLine(leaf) }
      }),
    }),
  )
  return { table: { type: 'table', children, ...positionOf(leaves) }, before }
}

function rowsOf(table: PageElement): readonly PageElement[] {
  return childElements(table).flatMap((child) => {
    if (child.tagName === 'tr') return [child]
    return /^(?:thead|tbody|tfoot)$/.test(child.tagName)
      ? childElements(child).filter(({ tagName }) => tagName === 'tr')
      : []
  })
}

/** Lays the cells of rows out in columns: a cell stands where its span begins, and the other places of the span are undefined. */
function layOut(rows: readonly PageElement[]): readonly (readonly (PageElement | undefined)[])[] {
  /** By column, in how many of the next rows a cell from above still stands. */
  const taken: number[] = []
  return rows.map((row) => {
    const line: (PageElement | undefined)[] = []
    const skip = () => {
      while (line.length <= widestTable && (taken[line.length] ?? 0) > 0) line.push(undefined)
    }
    const below: [number, number][] = []
    for (const cell of childElements(row).filter(isCell)) {
      skip()
      const width = spanOf(cell, 'colspan')
      const height = spanOf(cell, 'rowspan')
      for (let column = 0; column < width && line.length <= widestTable; column += 1) {
        below.push([line.length, height])
        line.push(column === 0 ? cell : undefined)
      }
      if (line.length > widestTable) break
    }
    skip()
    for (const [column, rest] of taken.entries()) if (rest > 0) taken[column] = rest - 1
    for (const [column, height] of below) taken[column] = height - 1
    return line
  })
}

function spanOf(cell: PageElement, name: 'colspan' | 'rowspan'): number {
  const span = attributeOf(cell, name)?.trim() ?? ''
  return /^[1-9]\d{0,2}$/.test(span) ? Math.min(Number(span), longestSpan) : 1
}

function isCell({ tagName }: PageElement): boolean {
  return tagName === 'td' || tagName === 'th'
}

function positionOf(leaves: readonly PageLeaf[]): Pick<Table, 'position'> {
  const line = leaves[0]?.line
  if (line === undefined) return {}
  return {
    position: { start: { line, column: 1 }, end: { line: leaves.at(-1)?.lastLine ?? line, column: 1 } },
  }
}
