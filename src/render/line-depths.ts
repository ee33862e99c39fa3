import type { Annotation } from '../concepts/annotation.ts'
import type { MarkKind } from '../concepts/mark-fields.ts'
import type { TextRange } from '../concepts/text-range.ts'

// How much room the line of a kind takes with the space below it, in steps of marks.css. Other kinds are no line below words.
const steps: Partial<Readonly<Record<MarkKind, number>>> = {
  Quote: 3,
  Claim: 3,
  Mention: 3,
  Rhetoric: 5,
  Context: 4,
}

/** The lowest place of a line; what would lie lower lies there. */
export const deepest = 19

/**
 * Returns how deep the line of each range lies below its words, in steps from 0 for the line next to them: never where
 * the line of another lies below the same words. What is shorter lies nearer to the words, and of what is equally
 * long, what the report itself holds before what readers do. It takes time in proportion to the ranges and the pairs
 * that overlap.
 */
export function lineDepths(annotations: readonly Annotation[]): ReadonlyMap<TextRange, number> {
  const drawn = annotations.flatMap(linesOf)
  const overlapping = findOverlapping(drawn)
  const places = new Map<Line, Place>()
  for (const line of fromInside(drawn)) {
    const taken = (overlapping.get(line) ?? []).flatMap((other) => places.get(other) ?? [])
    places.set(line, findRoom(taken, line.height))
  }
  return new Map([...places].map(([{ range }, { from }]) => [range, Math.min(from, deepest)]))
}

interface Line {
  readonly range: TextRange
  readonly height: number
  readonly isReaders: boolean
}

/** Where a line lies: from its depth to where the next may begin. */
interface Place {
  readonly from: number
  readonly to: number
}

function linesOf({ kind, ranges, layer }: Annotation): readonly Line[] {
  const height = steps[kind]
  if (height === undefined) return []
  return ranges.map((range) => ({ range, height, isReaders: layer !== undefined }))
}

function findRoom(taken: readonly Place[], height: number): Place {
  let from = 0
  for (const place of taken.toSorted((a, b) => a.from - b.from))
    if (place.from < from + height) from = Math.max(from, place.to)
  return { from, to: from + height }
}

function fromInside(lines: readonly Line[]): readonly Line[] {
  const lengthOf = ({ range }: Line) => range.end - range.start
  return lines
    .toReversed()
    .sort((a, b) => lengthOf(a) - lengthOf(b) || Number(a.isReaders) - Number(b.isReaders))
}

function findOverlapping(lines: readonly Line[]): ReadonlyMap<Line, readonly Line[]> {
  const found = new Map(lines.map((line): [Line, Line[]] => [line, []]))
  for (const where of ['headline', 'body'] as const) {
    let open: Line[] = []
    const inOrder = lines
      .filter(({ range }) => range.in === where)
      .sort((a, b) => a.range.start - b.range.start)
    for (const next of inOrder) {
      open = open.filter(({ range }) => range.end > next.range.start)
      for (const line of open) {
        found.get(line)?.push(next)
        found.get(next)?.push(line)
      }
      open.push(next)
    }
  }
  return found
}
