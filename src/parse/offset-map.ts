/** From `from` up to the next stretch, offsets move to `to` and on, by at most `width`. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly width: number
}

/** Returns the function that moves offsets by stretches given in order; before the first one they stay. */
export function buildOffsetMap(stretches: readonly Stretch[]): (offset: number) => number {
  return (offset) => {
    let low = 0
    let high = stretches.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((stretches[middle]?.from ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const stretch = stretches[low - 1]
    return stretch === undefined ? offset : stretch.to + Math.min(offset - stretch.from, stretch.width)
  }
}

/** Collects the stretches of a text in which pieces are replaced by others, in order: `replace(at, length, by)` for each. */
export function collectStretches(): {
  readonly stretches: readonly Stretch[]
  readonly replace: (at: number, length: number, by: number) => void
} {
  const stretches: Stretch[] = []
  let moved = 0
  return {
    stretches,
    replace(at, length, by) {
      if (length === by) return
      stretches.push({ from: at, to: at + moved, width: by })
      moved += by - length
      stretches.push({ from: at + length, to: at + length + moved, width: Number.POSITIVE_INFINITY })
    },
  }
}
