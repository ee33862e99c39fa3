import type { BlockContent, PhrasingContent } from 'mdast'
import { buildInlines } from './build-inlines.ts'
import { isStandfirst } from './leaf-role.ts'
import type { PageLeaf } from './page-leaf.ts'

/** Builds the one block that a leaf becomes. `isAbove` is true for one that stands above the report's element: a standfirst is a paragraph, whatever element it was printed with. */
export function buildLeaf(leaf: PageLeaf, isAbove: boolean): BlockContent {
  const position = positionOf(leaf)
  if (leaf.kind === 'code')
    return { type: 'code', value: leaf.pieces.map(({ text }) => text).join(''), ...position }
  if (leaf.level !== undefined && !isAbove && !isStandfirst(leaf))
    return { type: 'heading', depth: leaf.level, children: buildLine(leaf), ...position }
  return { type: 'paragraph', children: buildInlines(leaf), ...position }
}

/** Builds the inside of a block that is one line: its breaks become spaces, as they are in canonical text. */
export function buildLine({ pieces }: Pick<PageLeaf, 'pieces'>): PhrasingContent[] {
  return buildInlines({
    pieces: pieces.map((piece) =>
      piece.isBreak ? { ...piece, isBreak: false, text: ' ', styles: [] } : piece,
    ),
  })
}

function positionOf({ line, lastLine }: PageLeaf): Pick<BlockContent, 'position'> {
  if (line === undefined) return {}
  return { position: { start: { line, column: 1 }, end: { line: lastLine ?? line, column: 1 } } }
}
