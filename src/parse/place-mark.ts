import type { PointPlace } from '../concepts/source-place.ts'
import type { TextRange } from '../concepts/text-range.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { type Stretch16, splitsCharacter, trimStretch } from './mark-range.ts'
import type { MarkedText } from './marked-text.ts'

/** Where an annotation stands, or the problem why it cannot stand there. */
export type PlacedMark = { readonly span: TextRange } | { readonly problem: Problem }

/** Returns a stretch of a text as what an annotation may cover: without white space at its ends, not empty, and whole characters. */
export function placeMark(
  marked: MarkedText,
  stretch: Stretch16,
  tag: string,
  place: PointPlace,
): PlacedMark {
  const { start, end } = trimStretch(marked.text, stretch)
  if (start === end) return { problem: problem('empty-annotation', place, { tag }) }
  for (const side of ['start', 'end'] as const)
    if (splitsCharacter(marked.text, side === 'start' ? start : end))
      return { problem: problem('split-character', place, { tag, end: side }) }
  return { span: { in: marked.in, start, end } }
}
