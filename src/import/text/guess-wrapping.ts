import { endsSentence } from './sentence-end.ts'
import { splitRuns } from './split-runs.ts'
import type { TextLine } from './text-line.ts'

const longestLine = 90
const usual = { least: 50, most: 85 }
const fewestLines = 6
const mostLike = 0.8
const mostEnding = 0.34

/** Guesses whether a text's paragraphs were broken at a fixed width: runs of lines of much the same length, few of which end a sentence, between blank lines or indents. */
export function guessWrapping(lines: readonly TextLine[]): boolean {
  if (lines.length < fewestLines || lines.some(({ folded }) => folded.length > longestLine)) return false
  const runs = splitRuns(lines)
  // The last line of a paragraph ends anywhere, and with a stop.
  const inner = runs.flatMap((run) => run.slice(0, -1))
  const like = inner.filter(({ folded: { length } }) => length >= usual.least && length <= usual.most)
  const ending = inner.filter(({ folded }) => endsSentence(folded))
  return (
    runs.length > 1 &&
    inner.length >= fewestLines &&
    like.length >= mostLike * inner.length &&
    ending.length <= mostEnding * inner.length
  )
}
