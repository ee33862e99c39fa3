/** Two places that belong together, or one that has no partner: indexes in either list. */
export interface Alignment {
  readonly left?: number
  readonly right?: number
}

type Anchor = readonly [left: number, right: number]

/**
 * Returns two lists of so many items set side by side: each item once, in order. Items that an anchor joins
 * stand together, save where that would cross an anchor before it in `anchors`; between them the lists run
 * along in order, and what is left over stands alone.
 */
export function alignBlocks(lefts: number, rights: number, anchors: readonly Anchor[]): readonly Alignment[] {
  const fixed: Anchor[] = []
  for (const anchor of anchors) if (fixed.every((other) => inOneOrder(anchor, other))) fixed.push(anchor)
  fixed.sort(([a], [b]) => a - b)
  const aligned: Alignment[] = []
  let at: Anchor = [0, 0]
  for (const [left, right] of fixed) {
    aligned.push(...runAlong(at, [left, right]), { left, right })
    at = [left + 1, right + 1]
  }
  return [...aligned, ...runAlong(at, [lefts, rights])]
}

function inOneOrder([a, b]: Anchor, [c, d]: Anchor): boolean {
  return (a < c && b < d) || (a > c && b > d)
}

function runAlong([left, right]: Anchor, [leftEnd, rightEnd]: Anchor): readonly Alignment[] {
  const length = Math.max(leftEnd - left, rightEnd - right)
  return Array.from({ length }, (_, index) => ({
    ...(left + index < leftEnd ? { left: left + index } : {}),
    ...(right + index < rightEnd ? { right: right + index } : {}),
  }))
}
