import { countCodePoints } from '../concepts/text-slicer.ts'

/** Converts an offset in UTF-16 units to one in code points. */
export type CodePointIndex = (offset: number) => number

/** Returns the index of a text: what an offset in UTF-16 units is in code points. It costs nothing where the text has no surrogate pairs. */
export function indexCodePoints(text: string): CodePointIndex {
  if (countCodePoints(text) === text.length) return (offset) => offset
  const pairs = Uint32Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index)
  return (offset) => offset - countBelow(pairs, offset)
}

/** How many of the ascending numbers are smaller than `limit`. */
function countBelow(ascending: Uint32Array, limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
