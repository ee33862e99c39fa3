import type { TextRange } from '../concepts/text-range.ts'
import type { MarkedText, MarkedTexts } from './marked-text.ts'
import { searchWords } from './search-words.ts'

/** Gives which occurrence of its words a span is, from 1; undefined where the text repeats itself too much to count. */
export type CountOccurrence = (span: TextRange) => number | undefined

/** Counts, for all spans at once, which occurrence of its words in its text each is. Occurrences may overlap. */
export function countOccurrences(texts: MarkedTexts, spans: readonly TextRange[]): CountOccurrence {
  const counts = new Map<string, number>()
  for (const where of ['body', 'headline'] as const)
    countIn(
      texts[where],
      spans.filter((span) => span.in === where),
      counts,
    )
  return (span) => counts.get(keyOf(span))
}

function keyOf(span: TextRange): string {
  return `${span.in} ${span.start} ${span.end}`
}

function countIn({ text }: MarkedText, spans: readonly TextRange[], counts: Map<string, number>): void {
  const wanted = new Map<string, { count: number; readonly left: Map<number, string> }>()
  for (const span of spans) {
    const words = text.slice(span.start, span.end)
    const entry = wanted.get(words) ?? { count: 0, left: new Map() }
    entry.left.set(span.start, keyOf(span))
    wanted.set(words, entry)
  }
  searchWords({
    text,
    words: wanted.keys(),
    onFound: (words, at) => {
      const entry = wanted.get(words)
      if (entry === undefined) return false
      entry.count += 1
      const key = entry.left.get(at)
      if (key !== undefined) counts.set(key, entry.count)
      entry.left.delete(at)
      return entry.left.size > 0
    },
  })
}
