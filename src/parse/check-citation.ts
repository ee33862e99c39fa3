import type { TextMode } from '../concepts/article.ts'
import { longestCitation } from '../concepts/as-printed.ts'
import { type Problem, problem } from '../problems/problem.ts'
import type { MarkedTexts } from './marked-text.ts'
import type { ParsedMark } from './parse-mark.ts'

/** Tells words marked as printed where all words are, and a citation in a digest that is longer than a citation may be. */
export function checkCitation(
  { typed: { kind, place, span } }: ParsedMark,
  { texts, mode }: { readonly texts: MarkedTexts; readonly mode?: TextMode | undefined },
  report: (found: Problem) => void,
): void {
  if (kind !== 'AsPrinted' || mode === undefined) return
  if (mode !== 'digest') return report(problem('as-printed-outside-digest', place, { text: mode }))
  const words = texts[span.in].text.slice(span.start, span.end).split(/\s+/).length
  if (words > longestCitation) report(problem('citation-too-long', place, { words, limit: longestCitation }))
}
