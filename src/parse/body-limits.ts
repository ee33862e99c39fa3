import { type Problem, problem } from '../problems/problem.ts'

/** The most bytes of a body, in UTF-8. */
export const largestBody = 5_000_000
/** The most characters of a line. */
export const longestLine = 100_000
/** The most levels of quotations, list items, tags and emphasis within each other. */
export const deepestNesting = 32
/** The most annotations of a report, its layers included. */
export const mostAnnotations = 20_000

/** Returns what is too much about a body for it to be parsed at all, or undefined. */
export function findExcess(file: string, body: string, firstLine: number): Problem | undefined {
  if (countBytes(body) > largestBody) return problem('body-too-large', { file }, { limit: largestBody })
  return findLongLine(file, body, firstLine)
}

function countBytes(text: string): number {
  return text.length > largestBody ? text.length : new TextEncoder().encode(text).length
}

function findLongLine(file: string, body: string, firstLine: number): Problem | undefined {
  if (body.length <= longestLine) return undefined
  const index = body.split(/\r\n|\r|\n/).findIndex((line) => line.length > longestLine)
  if (index < 0) return undefined
  return problem(
    'line-too-long',
    { file, line: firstLine + index, column: longestLine + 1 },
    { limit: longestLine },
  )
}
