import type { Annotation } from '../concepts/annotation.ts'
import type { PointPlace } from '../concepts/source-place.ts'
import type { TextRange } from '../concepts/text-range.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { mostOverlaps } from './body-limits.ts'

interface Laid {
  readonly range: TextRange
  readonly place: PointPlace
}

/**
 * Tells wherever more annotations of a report and its layers, in that order, come to lie over one character than may.
 * It takes time in proportion to their number, but for sorting them.
 */
export function checkOverlaps(
  files: readonly { readonly annotations: readonly Annotation[] }[],
): readonly Problem[] {
  const laid = files.flatMap(({ annotations }) =>
    annotations.flatMap(({ ranges, place }) => ranges.map((range): Laid => ({ range, place }))),
  )
  return (['headline', 'body'] as const).flatMap((where) =>
    sweep(laid.filter(({ range }) => range.in === where)),
  )
}

/** Goes from bound to bound; of ranges that begin at one place the last of the files are those too many. */
function sweep(laid: readonly Laid[]): readonly Problem[] {
  const starts = laid.toSorted((a, b) => a.range.start - b.range.start)
  const ends = laid.map(({ range }) => range.end).toSorted((a, b) => a - b)
  const problems: Problem[] = []
  let ended = 0
  let isPassed = false
  starts.forEach(({ range, place }, started) => {
    while ((ends[ended] ?? Number.POSITIVE_INFINITY) <= range.start) ended += 1
    const open = started + 1 - ended
    if (open > mostOverlaps && !isPassed)
      problems.push(problem('too-many-overlaps', place, { limit: mostOverlaps }))
    isPassed = open > mostOverlaps
  })
  return problems
}
