import type { PointPlace } from '../concepts/source-place.ts'
import type { SourceText } from './parsed.ts'

/** Gives the place of a UTF-16 offset in a file. */
export type PointAt = (offset: number) => PointPlace

/** Returns what turns offsets into places, for offsets up to `end`: so much of the file is read. */
export function sourcePoints({ file, text }: SourceText, end: number = text.length): PointAt {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
    starts.push(at + 1)
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
