import { endsSentence } from './sentence-end.ts'
import type { TextLine } from './text-line.ts'

const bullet = /^[*•·‣◦-] /u

/** Returns the paragraphs of a text that was broken at a fixed width: each begins after a line that is blank or missing, at a line that is indented more than the one before, or at an item of a list after a stop, a colon or another item. */
export function splitRuns(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const base = lines.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY)
  const runs: TextLine[][] = []
  let before: TextLine | undefined
  for (const line of lines) {
    const run = runs.at(-1)
    const isNew =
      before === undefined || line.line > before.line + 1 || beginsParagraph(line, before, run?.[0], base)
    if (run === undefined || isNew) runs.push([line])
    else run.push(line)
    before = line
  }
  return runs
}

function beginsParagraph(
  line: TextLine,
  before: TextLine,
  first: TextLine | undefined,
  base: number,
): boolean {
  if (bullet.test(line.text))
    return endsSentence(before.folded) || /[:：]$/u.test(before.folded) || bullet.test(first?.text ?? '')
  // What stands below an item's first word goes on with it.
  if (first !== undefined && bullet.test(first.text) && line.indent === first.indent + 2) return false
  // Lines that are all indented alike are one passage, unless each is a paragraph of one line.
  return line.indent > base && (before.indent < line.indent || endsSentence(before.folded))
}
