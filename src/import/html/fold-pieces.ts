import type { Piece } from './page-leaf.ts'

/** What browsers show nothing for: control characters other than white space. */
const unprintable = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F]+/g

/** Returns how many characters a page has that no browser shows and no text may hold. */
export function countUnprintable(text: string): number {
  return [...text.matchAll(unprintable)].reduce((sum, [run]) => sum + run.length, 0)
}

/**
 * Folds the white space of a block as browsers do: a run becomes one space, the first in the block and those
 * beside line breaks go; characters that cannot be printed go. Stretches left empty go too, and so do line breaks at
 * either end.
 */
export function foldPieces(pieces: readonly Piece[]): readonly Piece[] {
  const folded: Piece[] = []
  let atSpace = true
  for (const piece of pieces) {
    if (piece.isBreak) {
      trimEnd(folded)
      if (folded.length > 0) folded.push(piece)
      atSpace = true
      continue
    }
    const text = piece.text.replace(unprintable, '').replace(/[ \t\n\r\f]+/g, ' ')
    const kept: string = atSpace && text.startsWith(' ') ? text.slice(1) : text
    if (kept === '') continue
    folded.push({ ...piece, text: kept })
    atSpace = kept.endsWith(' ')
  }
  while (folded.at(-1)?.isBreak === true || folded.at(-1)?.text.endsWith(' ') === true) {
    if (folded.at(-1)?.isBreak === true) folded.pop()
    trimEnd(folded)
  }
  return folded
}

function trimEnd(pieces: Piece[]): void {
  const last = pieces.at(-1)
  if (last === undefined || last.isBreak || !last.text.endsWith(' ')) return
  pieces.pop()
  const text = last.text.slice(0, -1)
  if (text !== '') pieces.push({ ...last, text })
}
