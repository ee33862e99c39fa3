import { foldBlock } from '../../concepts/canonical-text.ts'
import type { TextLine } from './text-line.ts'

const lineEnd = /\r\n|\n|\r/g

/** Returns the lines of a text that hold anything but space and tab. Lines end at LF, CR LF or CR; every other character, U+2028 and form feed included, belongs to the text. */
export function splitLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = []
  let line = 0
  let start = 0
  const add = (end: number) => {
    line += 1
    const from = skipForward(text, start, end)
    const to = skipBack(text, from, end)
    if (to > from) {
      const shown = text.slice(from, to)
      lines.push({ text: shown, folded: foldBlock(shown), line, indent: from - start })
    }
  }
  for (const { index, 0: mark } of text.matchAll(lineEnd)) {
    add(index)
    start = index + mark.length
  }
  add(text.length)
  return lines
}

// A pattern that looks for blanks before an end takes quadratic time on a long line of them.
function skipForward(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isBlank(text.charCodeAt(at))) at += 1
  return at
}

function skipBack(text: string, from: number, end: number): number {
  let at = end
  while (at > from && isBlank(text.charCodeAt(at - 1))) at -= 1
  return at
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09
}
