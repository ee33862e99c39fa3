import type { ElementContent, Properties } from 'hast'
import type { Annotation } from '../concepts/annotation.ts'
import { directionOf } from '../concepts/language.ts'
import { kindInKebabCase } from '../concepts/mark-fields.ts'
import type { Article } from '../concepts/report.ts'
import type { TextRange } from '../concepts/text-range.ts'
import { markAnchor } from '../hrefs/anchor.ts'
import { element } from './element.ts'
import { layerClass } from './layer-class.ts'
import type { Span } from './span.ts'

/** How a mark is shown. */
export interface MarkLook {
  /** How deep its line lies below the words, in steps; 0 is next to them. */
  readonly depth: number
  /** Number shown at its end, where there is no ref to bear it. */
  readonly number?: string
}

/**
 * Returns the span of one range of an annotation: an element that says its kind and which annotation it is,
 * and is itself never interactive. Words that the source gives as spoken are a `<q>`, save in a digest,
 * whose words are the archive's.
 */
export function markSpan(annotation: Annotation, range: TextRange, article: Article, look: MarkLook): Span {
  const opens = range === annotation.ranges[0]
  const tagName =
    annotation.kind === 'Quote' && annotation.attributes.mode === 'direct' && article.text !== 'digest'
      ? 'q'
      : 'span'
  const shared: Properties = {
    className: classesOf(annotation, article, look),
    dataMark: annotation.id,
    ...languageOf(annotation, article),
  }
  const numbered = look.number === undefined || !opens ? {} : { dataN: look.number }
  return {
    start: range.start,
    end: range.end,
    wrap: (children: ElementContent[], { first, last }) =>
      element(
        tagName,
        {
          ...(opens && first ? { id: markAnchor(annotation.id) } : {}),
          ...shared,
          ...(last ? numbered : {}),
        },
        children,
      ),
  }
}

function classesOf(annotation: Annotation, article: Article, { depth }: MarkLook): string[] {
  const layer = layerClass(article, annotation)
  return [
    'mark',
    `mark-${kindInKebabCase(annotation.kind)}`,
    ...(annotation.kind === 'Quote' ? [`mark-${annotation.attributes.mode}`] : []),
    ...(layer === undefined ? [] : [layer]),
    ...(depth > 0 ? [`deep-${depth}`] : []),
  ]
}

/** Words in another language than those around them: marked so, or the outlet's within the archive's. */
function languageOf(annotation: Annotation, { inLanguage }: Article): Properties {
  if (annotation.kind !== 'Foreign' && annotation.kind !== 'AsPrinted') return {}
  const lang = annotation.attributes.lang ?? inLanguage
  return { lang, dir: directionOf(lang) }
}
