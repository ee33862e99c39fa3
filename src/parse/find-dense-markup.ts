import type { TooMuch } from '../problems/body-problems.ts'
import { type Problem, problem } from '../problems/problem.ts'
import type { BodyLines } from './body-lines.ts'
import { scanMarkers } from './scan-markers.ts'

/** Something that costs the parser time, how much of it a stretch of lines may have, and where such a stretch ends. */
interface Tally {
  readonly what: TooMuch
  /** Its first group is what is counted. */
  readonly pattern: RegExp
  readonly endsAt: RegExp | undefined
  /** The most, where the stretch is so many characters long up to here. */
  readonly most: (length: number) => number
}

const blankLine = /^[ \t>]*$/
/** A blank line, or one that no paragraph goes on in: a list item or a heading. */
const textEnd = /^[ \t>]*$|^ {0,3}(?:[-+*][ \t]+\S|#{1,6}[ \t])/

const tallies: readonly Tally[] = [
  // Up to 60 microseconds and 15 kB of memory for each.
  {
    what: 'markup',
    pattern: /([*_`[\]&\\|<{]|[-+#](?=[ \t])|\d[.)](?=[ \t]))/g,
    endsAt: undefined,
    most: () => 60_000,
  },
  { what: 'attributes', pattern: /(=)\s*["']/g, endsAt: undefined, most: () => 200_000 },
  // Pairing takes time that grows with the square of what there is to pair.
  { what: 'emphasis', pattern: /\\.|(\*+|_+)/g, endsAt: textEnd, most: () => 1_000 },
  { what: 'brackets', pattern: /\\.|([[\]])/g, endsAt: textEnd, most: () => 4_000 },
  // Each run is sought up to the end of the block.
  { what: 'code', pattern: /(`+)/g, endsAt: blankLine, most: (length) => 40_000_000 / length },
]

/** Ends of quotations and lists, lines that go on in them without their mark, and underlined headings, times the lines of the body: each rewrites the parser's list of all lines. */
const mostBlockWork = 25_000_000
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/

/** Tells more markup than a report has, of kinds that would keep the parser busy for minutes, at the place where it becomes too much. */
export function findDenseMarkup(body: BodyLines): Problem | undefined {
  const found = [findManyBlocks(body), ...tallies.map((tally) => findTooMuch(body, tally))]
  return found.find((problem) => problem !== undefined)
}

function findTooMuch(
  { file, first, lines }: BodyLines,
  { what, pattern, endsAt, most }: Tally,
): Problem | undefined {
  let count = 0
  let length = 0
  for (const [index, line] of lines.entries()) {
    if (endsAt?.test(line) === true) [count, length] = [0, 0]
    length += line.length
    const limit = most(length)
    for (const { index: at, 1: counted } of line.matchAll(pattern)) {
      if (counted !== undefined) count += 1
      if (count > limit)
        return problem('too-much-markup', { file, line: first + index, column: at + 1 }, { what })
    }
  }
  return undefined
}

function findManyBlocks({ file, first, lines }: BodyLines): Problem | undefined {
  let count = 0
  let level = 0
  for (const [index, line] of lines.entries()) {
    const before = level
    const unmarked = level > 0 && !blankLine.test(line)
    level = scanMarkers(line).level
    const goesOn = unmarked && level === 0
    count += Math.max(goesOn ? 1 : 0, before - level) + (underline.test(line) ? 1 : 0)
    if (goesOn) level = before
    if (count * lines.length > mostBlockWork)
      return problem('too-much-markup', { file, line: first + index, column: 1 }, { what: 'blocks' })
  }
  return undefined
}
