import type { TextRange } from '../concepts/text-range.ts'
import type { MarkedTexts } from './marked-text.ts'

/**
 * Returns a look-up of which occurrence of its words in its text a span is, from 1. Occurrences may overlap.
 * Each different wording is sought once, up to the last of its spans.
 */
export function countOccurrences(
  texts: MarkedTexts,
  spans: readonly TextRange[],
): (span: TextRange) => number {
  const counts = new Map<string, number>()
  const keyOf = (span: TextRange) => `${span.in} ${span.start} ${span.end}`
  for (const where of ['body', 'headline'] as const) {
    const { text } = texts[where]
    const byWords = Map.groupBy(
      spans.filter((span) => span.in === where),
      ({ start, end }) => text.slice(start, end),
    )
    for (const [words, group] of byWords) {
      const starts = new Map(group.map((span) => [span.start, keyOf(span)]))
      let left = starts.size
      let count = 0
      for (let at = text.indexOf(words); at >= 0 && left > 0; at = text.indexOf(words, at + 1)) {
        count += 1
        const key = starts.get(at)
        if (key === undefined) continue
        counts.set(key, count)
        left -= 1
      }
    }
  }
  return (span) => counts.get(keyOf(span)) ?? 1
}
