import { type Problem, problem } from '../problems/problem.ts'
import { deepestNesting } from './body-limits.ts'
import type { BodyLines } from './body-lines.ts'
import { type LineMarkers, scanMarkers } from './scan-markers.ts'

/**
 * The most levels that a line may seem to have before the body is parsed. The parser takes time that grows steeply
 * with them; a body that keeps below is measured exactly when it has been parsed.
 */
const mostSeeming = 64

/** Tells quotations and lists far too deep within each other: where they pass the limit of nesting, as far as lines by themselves show it. */
export function findDeepMarkers({ file, first, lines }: BodyLines): Problem | undefined {
  let passed: Problem | undefined
  for (const [index, line] of lines.entries()) {
    const markers = scanMarkers(line)
    if (markers.level <= deepestNesting) continue
    passed ??= problem(
      'too-deep',
      { file, line: first + index, column: columnOfLevel(markers, deepestNesting + 1) },
      { limit: deepestNesting },
    )
    if (markers.level > mostSeeming) return passed
  }
  return undefined
}

/** The column of the marker that begins a level; the last marker begins the level of its line. */
function columnOfLevel({ columns, level }: LineMarkers, sought: number): number {
  return columns[Math.max(0, sought - 1 - (level - columns.length))] ?? 1
}
