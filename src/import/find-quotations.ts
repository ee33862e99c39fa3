import { type Stretch16, splitsCharacter } from '../parse/mark-range.ts'

/** Marks that open a quotation, with those that close it. */
const closersOf: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
])
const marks = /[“”„«»‹›「」『』"]/g
const fewest = 3
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * Finds what a text has in quotation marks, the marks included, in UTF-16 units: outermost quotations of at least
 * three words. A mark that is not paired is passed over, and so is a straight one within a word.
 */
export function findQuotations(text: string): readonly Stretch16[] {
  const found: Stretch16[] = []
  let end = 0
  for (const pair of pairMarks(text).toSorted((a, b) => a.start - b.start)) {
    if (pair.start < end) continue
    end = pair.end
    const isWhole = !splitsCharacter(text, pair.start) && !splitsCharacter(text, pair.end)
    if (isWhole && hasWords(text.slice(pair.start + 1, pair.end - 1))) found.push(pair)
  }
  return found
}

function pairMarks(text: string): readonly Stretch16[] {
  const pairs: Stretch16[] = []
  const open = new Map([...closersOf.keys()].map((opener) => [opener, [] as number[]]))
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const start = closerIn(open, text, mark, index)
    if (start !== undefined) pairs.push({ start, end: index + 1 })
    else if (isOpening(text, mark, index)) open.get(mark)?.push(index)
  }
  return pairs
}

/** Returns where the quotation begins that a mark closes, and takes it from those that are open. */
function closerIn(
  open: ReadonlyMap<string, number[]>,
  text: string,
  mark: string,
  at: number,
): number | undefined {
  if (mark === '"' && !isClosing(text, at)) return undefined
  const fitting = [...open.entries()]
    .filter(([opener, starts]) => starts.length > 0 && closersOf.get(opener)?.includes(mark) === true)
    .toSorted(([, a], [, b]) => (b.at(-1) ?? 0) - (a.at(-1) ?? 0))
  return fitting[0]?.[1].pop()
}

function isOpening(text: string, mark: string, at: number): boolean {
  if (mark !== '"') return closersOf.has(mark)
  const after = text.charAt(at + 1)
  return /^$|[\s\p{Ps}\p{Pi}\p{Pd}]/u.test(text.charAt(at - 1)) && after !== '' && !/\s/.test(after)
}

function isClosing(text: string, at: number): boolean {
  const next = String.fromCodePoint(text.codePointAt(at + 1) ?? 0x20)
  return !/\s/.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(next)
}

function hasWords(text: string): boolean {
  let count = 0
  for (const { isWordLike } of segmenter.segment(text)) {
    if (isWordLike === true) count += 1
    if (count >= fewest) return true
  }
  return false
}
