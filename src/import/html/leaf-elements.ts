import { foldBlock } from '../../concepts/canonical-text.ts'
import type { PageLeaf, Piece } from './page-leaf.ts'
import { lineageOf, type PageElement } from './page-tree.ts'

/** The most pieces of a leaf that are looked at: lines that give date and names have few. */
const mostPieces = 40

/** Returns the elements that words of a leaf stand in, from three levels around it inwards, each once, outer ones first. */
export function elementsIn({ parent, pieces }: PageLeaf): readonly PageElement[] {
  const outer = lineageOf(parent).slice(0, 3).toReversed()
  const inner = pieces.slice(0, mostPieces).flatMap(({ within }) => {
    const line = lineageOf(within)
    return line.slice(0, Math.max(0, line.indexOf(parent))).toReversed()
  })
  return [...new Set([...outer, ...inner])]
}

/** Returns the words of a leaf that stand in an element. */
export function textWithin({ pieces }: PageLeaf, element: PageElement): string {
  return textOf(pieces.filter(({ within }) => lineageOf(within).includes(element)))
}

/**
 * Returns the parts of a leaf that a page sets apart within a line: its lines, its elements, its pieces, and what
 * stands between bars, dots and dashes; the longest first, each once.
 */
export function partsOf(leaf: PageLeaf): readonly string[] {
  const pieces = leaf.pieces.slice(0, mostPieces)
  const lines = splitLines(pieces).map(textOf)
  const elements = elementsIn(leaf).map((element) => textWithin(leaf, element))
  const whole = [leaf.text, ...lines, ...elements, ...pieces.map((piece) => textOf([piece]))]
  const between = whole.flatMap((text) => text.split(/\s*[|•·●–—‖/]\s*|\s+-\s+/))
  return [...new Set([...whole, ...between])]
    .filter((text) => text !== '')
    .sort((a, b) => b.length - a.length)
}

/** Returns the lines of a leaf, which breaks part. */
export function linesOf({ pieces }: PageLeaf): readonly string[] {
  return splitLines(pieces.slice(0, mostPieces)).map(textOf)
}

function splitLines(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece.isBreak) lines.push([])
    else lines.at(-1)?.push(piece)
  }
  return lines
}

function textOf(pieces: readonly Piece[]): string {
  return foldBlock(pieces.map(({ text, isBreak }) => (isBreak ? ' ' : text)).join(''))
}
