import { markKinds } from '../concepts/mark-fields.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { largestBody, longestLine, mostAnnotations, mostLines } from './body-limits.ts'
import type { BodyLines } from './body-lines.ts'
import { findDeepMarkers } from './find-deep-markers.ts'
import { findDenseMarkup } from './find-dense-markup.ts'

/** Returns what is too much about a body for it to be parsed at all, or undefined. It takes time in proportion to the body's length. */
export function findExcess(file: string, body: string, first: number): Problem | undefined {
  if (countBytes(body) > largestBody) return problem('body-too-large', { file }, { limit: largestBody })
  const lines = body.split(/\r\n|\r|\n/)
  if (lines.length > mostLines)
    return problem('too-many-lines', { file, line: first + mostLines, column: 1 }, { limit: mostLines })
  const long = lines.findIndex((line) => line.length > longestLine)
  if (long >= 0)
    return problem(
      'line-too-long',
      { file, line: first + long, column: longestLine + 1 },
      { limit: longestLine },
    )
  const read = { file, first, lines }
  return findDeepMarkers(read) ?? findManyTags(read) ?? findDenseMarkup(read)
}

function countBytes(text: string): number {
  return text.length > largestBody ? text.length : new TextEncoder().encode(text).length
}

const openingTag = new RegExp(`<(?:${markKinds.join('|')})\\b`, 'g')

/** Annotations are counted before they are parsed as well, since parsing many more would take minutes. */
function findManyTags({ file, first, lines }: BodyLines): Problem | undefined {
  let count = 0
  for (const [index, line] of lines.entries())
    for (const { index: at } of line.includes('<') ? line.matchAll(openingTag) : []) {
      count += 1
      if (count > mostAnnotations)
        return problem(
          'too-many-annotations',
          { file, line: first + index, column: at + 1 },
          { limit: mostAnnotations },
        )
    }
  return undefined
}
