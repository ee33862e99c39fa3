import type { Annotation } from '../../concepts/annotation.ts'
import type { Article } from '../../concepts/report.ts'
import { rangesOverlap, type TextRange } from '../../concepts/text-range.ts'

// A page asks for each of its lines.
const known = new WeakMap<Article, readonly TextRange[]>()

/** Returns the ranges of a report that are veiled until asked for. */
export function veiledRanges(article: Article): readonly TextRange[] {
  const found = known.get(article) ?? findVeiled(article)
  known.set(article, found)
  return found
}

function findVeiled({ annotations }: Article): readonly TextRange[] {
  return annotations.flatMap(({ kind, ranges }) => (kind === 'Sensitive' ? ranges : []))
}

/** True where some words of an annotation are veiled. */
export function isVeiled(annotation: Annotation, veiled: readonly TextRange[]): boolean {
  return annotation.ranges.some((range) => veiled.some((veil) => rangesOverlap(veil, range)))
}
