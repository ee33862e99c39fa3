import type { Annotation, AnnotationOf } from '../concepts/annotation.ts'
import type { Article } from '../concepts/report.ts'
import { rangeContains, type TextRange } from '../concepts/text-range.ts'
import { smallestFrom } from './smallest-from.ts'

type Quotation = AnnotationOf<'Quote'>
type QuotationsAround = ReadonlyMap<Annotation, Quotation>

/** One range of an annotation; of a quotation, with the innermost range of another one around it. */
interface Stretch {
  readonly annotation: Annotation
  readonly range: TextRange
  readonly order: number
  outer?: Stretch
}

const known = new WeakMap<Article, QuotationsAround>()

/**
 * Returns the innermost quotation around an annotation: one with a range that contains or equals each of its
 * ranges. One of its own file (the report itself, or the same layer) is preferred to a nearer one of another.
 * Of two quotations with equal ranges the later in the text's order is the inner one. Linear but for sorting.
 */
export function findQuotationAround(article: Article, annotation: Annotation): Quotation | undefined {
  const found = known.get(article) ?? findQuotationsAround(article.annotations)
  known.set(article, found)
  return found.get(annotation)
}

function findQuotationsAround(annotations: readonly Annotation[]): QuotationsAround {
  if (!annotations.some(({ kind }) => kind === 'Quote')) return new Map()
  const files = Map.groupBy(annotations, ({ layer }) => layer)
  const inOwnFile = [...files.values()].flatMap((file) => [...nest(file)])
  // A map keeps the last of equal keys: what the own file says.
  return new Map(files.size === 1 ? inOwnFile : [...nest(annotations), ...inOwnFile])
}

function nest(annotations: readonly Annotation[]): QuotationsAround {
  const stretches = annotations.flatMap((annotation, order) =>
    annotation.ranges.map((range): Stretch => ({ annotation, range, order })),
  )
  const texts = Map.groupBy(stretches, ({ range }) => range.in)
  for (const inOneText of texts.values()) joinToOuter(inOneText)
  const around = new Map<Annotation, Quotation>()
  for (const { annotation, range, outer } of stretches) {
    if (range !== annotation.ranges[0]) continue
    const quotation = outermostNeeded(annotation, outer)
    if (quotation !== undefined) around.set(annotation, quotation)
  }
  return around
}

/** Walks outwards from the first range's surroundings until a quotation holds the other ranges as well. */
function outermostNeeded(annotation: Annotation, from: Stretch | undefined): Quotation | undefined {
  for (let stretch = from; stretch !== undefined; stretch = stretch.outer) {
    const candidate = stretch.annotation
    if (candidate.kind !== 'Quote' || candidate === annotation) continue
    if (annotation.ranges.every((inner) => candidate.ranges.some((range) => rangeContains(range, inner))))
      return candidate
  }
  return undefined
}

/** Gives every stretch of one text the innermost quoted stretch around it, in one pass from left to right. */
function joinToOuter(stretches: readonly Stretch[]): void {
  const sorted = stretches.toSorted(
    (a, b) =>
      a.range.start - b.range.start || b.range.end - a.range.end || rank(a) - rank(b) || a.order - b.order,
  )
  const quoted = smallestFrom<Stretch>(sorted.map(({ range }) => range.end))
  for (const stretch of sorted) {
    const outer = quoted.find(stretch.range.end)
    if (outer !== undefined) stretch.outer = outer
    if (stretch.annotation.kind === 'Quote') {
      const { start, end } = stretch.range
      quoted.add(end, end - start, stretch)
    }
  }
}

/** Of equal ranges quotations come first, so that they are around what equals them. */
function rank({ annotation }: Stretch): number {
  return annotation.kind === 'Quote' ? 0 : 1
}
