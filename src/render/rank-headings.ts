import type { Leaf } from '../concepts/body.ts'

const lowest = 6

/** Returns the ranks on the page of a body's heading levels: the highest level used is `<h2>`, below the headline, and no rank is left out. */
export function rankHeadings(leaves: readonly Leaf[]): (level: number) => number {
  const levels = [...new Set(leaves.flatMap(({ level }) => (level === undefined ? [] : [level])))].sort(
    (a, b) => a - b,
  )
  return (level) => Math.min(lowest, levels.indexOf(level) + 2)
}
