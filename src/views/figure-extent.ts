import type { Amount } from './amount-in-words.ts'

/** Where a figure lies on a scale from 0 to 100; rounded to a tenth, so that it is written shortly. */
export interface Extent {
  readonly from: number
  readonly to: number
  /** The value or the best estimate, where one is given. */
  readonly dot?: number
}

/** Returns the greatest number among figures, at least 1. */
export function mostOf(amounts: readonly Amount[]): number {
  return Math.max(
    1,
    ...amounts.flatMap(({ value, low, best, high }) =>
      [value, low, best, high].filter((n) => n !== undefined),
    ),
  )
}

// Room beyond the greatest figure, in which "at least" of it can be seen to go on.
const headroom = 1.2

/** Returns a figure's extent on a scale from 0 to somewhat above `most`: a point, a range, or a range open to one side for "at least" and "at most". */
export function extentOf({ value, low, best, high, qualifier }: Amount, most: number): Extent {
  const place = (number: number) => Math.round(Math.max(0, number / (most * headroom)) * 1000) / 10
  if (value === undefined) {
    const range = { from: place(low ?? 0), to: place(high ?? most) }
    return best === undefined ? range : { ...range, dot: place(best) }
  }
  const dot = place(value)
  if (qualifier === 'at-least') return { from: dot, to: 100, dot }
  if (qualifier === 'at-most') return { from: 0, to: dot, dot }
  return { from: dot, to: dot, dot }
}
