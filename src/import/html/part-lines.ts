import { finishLeaf } from './draft-leaf.ts'
import { foldName } from './fold-name.ts'
import { linesOf } from './leaf-elements.ts'
import type { PageLeaf, Piece } from './page-leaf.ts'

/** The most characters of a block that has the headline for one of its lines. */
const longest = 600

/** Parts a block into one leaf a line where one of its lines is what machines are told as the headline, as in old pages that set headline, names and date with line breaks. */
export function partLines(leaf: PageLeaf, told: ReadonlySet<string>): readonly PageLeaf[] {
  if (leaf.text.length > longest || !leaf.pieces.some(({ isBreak }) => isBreak)) return [leaf]
  if (!linesOf(leaf).some((line) => told.has(foldName(line)))) return [leaf]
  const lines: Piece[][] = [[]]
  for (const piece of leaf.pieces) {
    if (piece.isBreak) lines.push([])
    else lines.at(-1)?.push(piece)
  }
  return lines.flatMap((pieces) => {
    const { parent, why, line, lastLine } = leaf
    const place = line === undefined || lastLine === undefined ? {} : { line, lastLine }
    return finishLeaf({ order: 0, parent, why, pieces, ...place }, false) ?? []
  })
}
