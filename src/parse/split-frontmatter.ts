import { type Problem, problem } from '../problems/problem.ts'
import type { Stretch } from './parse-yaml.ts'
import type { SourceText } from './parsed.ts'

/** Where frontmatter and body of a file stand. */
export interface SplitFile {
  /** What stands between the two lines of hyphens. */
  readonly yaml: Stretch
  /** Where the body begins: offset in UTF-16 units and line, both of the whole file. */
  readonly bodyStart: { readonly offset: number; readonly line: number }
}

const largest = 64_000
const fence = /^---[ \t]*$/

/** Finds the frontmatter of a file: from a first line `---` to the next such line. Refuses more than 64 kB of it. */
export function splitFrontmatter({ file, text }: SourceText): SplitFile | { readonly problem: Problem } {
  const place = { file, line: 1, column: 1 }
  const start = text.indexOf('\n') + 1
  if (start === 0 || !fence.test(text.slice(0, start - 1))) {
    return {
      problem: problem('missing-frontmatter', place, { found: text.slice(0, start === 0 ? 200 : start - 1) }),
    }
  }
  let line = 2
  for (let at = start; at < text.length; line += 1) {
    const next = text.indexOf('\n', at)
    const end = next === -1 ? text.length : next
    if (text.startsWith('---', at) && fence.test(text.slice(at, end))) {
      const size = Buffer.byteLength(text.slice(start, at))
      if (size > largest) return { problem: problem('frontmatter-too-large', place, { size, largest }) }
      return {
        yaml: { start, end: at },
        bodyStart: { offset: Math.min(end + 1, text.length), line: line + 1 },
      }
    }
    at = end + 1
  }
  return { problem: problem('unclosed-frontmatter', place, {}) }
}
