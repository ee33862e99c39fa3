import type { Annotation } from '../concepts/annotation.ts'
import type { Article } from '../concepts/report.ts'
import { rangeContains } from '../concepts/text-range.ts'
import type { Edition } from '../render/edition.ts'
import { rangesOf } from '../render/words-of.ts'
import { type LanguageAttributes, languageAttributes } from './language-attributes.ts'

/** Words that an annotation marks, for a page other than the report's. */
export interface QuotedWords extends LanguageAttributes {
  /** Exactly as they stand in the report; several where the annotation has several ranges. */
  readonly parts: readonly string[]
  /** `report` where the words are the outlet's, `archive` where they are the archive's retelling. */
  readonly voice: 'report' | 'archive'
}

/** Returns an annotation's words with their language, and whose voice they are in. */
export function quotedWords(edition: Edition, article: Article, annotation: Annotation): QuotedWords {
  const parts = rangesOf(article, edition.archive.bodies.bodyOf(article.id), annotation)
  const around = markersAround(article, annotation)
  const retold = isRetold(article, annotation)
  const marked = around.flatMap(({ attributes }) => attributes.lang ?? []).at(-1)
  if (marked !== undefined)
    return { parts, voice: retold ? 'archive' : 'report', ...languageAttributes(edition, marked) }
  if (retold) return { parts, voice: 'archive' }
  return { parts, voice: 'report', ...languageAttributes(edition, article.inLanguage, article.direction) }
}

/** True for words of a digest that stand in the archive's words, not in the outlet's. */
export function isRetold(article: Article, annotation: Annotation): boolean {
  return (
    article.text === 'digest' &&
    annotation.ranges[0].in === 'body' &&
    !markersAround(article, annotation).some(({ kind }) => kind === 'AsPrinted')
  )
}

function markersAround(article: Article, annotation: Annotation): readonly Marker[] {
  return markersOf(article).filter((marker) => covers(marker, annotation))
}

type Marker = Extract<Annotation, { readonly kind: 'Foreign' | 'AsPrinted' }>

// A page may list many lines of one report, which has few of these marks or none.
const markers = new WeakMap<Article, readonly Marker[]>()

/** Returns the marks of a report that say in what language, or in whose voice, words stand; wider ones first. */
function markersOf(article: Article): readonly Marker[] {
  const known = markers.get(article)
  if (known !== undefined) return known
  const found = article.annotations.filter((annotation) => isMarker(annotation))
  markers.set(article, found)
  return found
}

function isMarker(annotation: Annotation): annotation is Marker {
  return annotation.kind === 'Foreign' || annotation.kind === 'AsPrinted'
}

function covers(marker: Marker, annotation: Annotation): boolean {
  return annotation.ranges.every((inner) => marker.ranges.some((outer) => rangeContains(outer, inner)))
}
