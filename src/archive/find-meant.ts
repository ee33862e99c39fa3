import { findNearest } from '../problems/nearest.ts'

/**
 * Returns the id that was most likely meant: the nearest in spelling, or else the only one that begins or ends with
 * the words given (`qatar` for `qatar-territory`, `vask` for `oren-vask`, `the-boats` for `l-brandt.the-boats`).
 */
export function findMeant(id: string, candidates: readonly string[]): string | undefined {
  const nearest = findNearest(id, candidates)
  if (nearest !== undefined) return nearest
  const [first, second] = candidates
    .filter((one) => one.startsWith(`${id}-`) || one.endsWith(`-${id}`) || one.endsWith(`.${id}`))
    .values()
    .take(2)
  return second === undefined ? first : undefined
}
