import type { ElementContent, Properties } from 'hast'
import type { Annotation } from '../concepts/annotation.ts'
import { directionOf } from '../concepts/language.ts'
import { kindInKebabCase } from '../concepts/mark-fields.ts'
import type { Article } from '../concepts/report.ts'
import type { TextRange } from '../concepts/text-range.ts'
import { markAnchor } from '../hrefs/anchor.ts'
import { element } from './element.ts'
import type { Span } from './span.ts'

/**
 * Returns the span of one range of an annotation: an element that says its kind and which annotation it is,
 * and is itself never interactive. Words that the source gives as spoken are a `<q>`, save in a digest,
 * whose words are the archive's.
 */
export function markSpan(annotation: Annotation, range: TextRange, article: Article): Span {
  const opens = range === annotation.ranges[0]
  const tagName =
    annotation.kind === 'Quote' && annotation.attributes.mode === 'direct' && article.text !== 'digest'
      ? 'q'
      : 'span'
  const shared: Properties = {
    className: classesOf(annotation),
    dataMark: annotation.id,
    ...languageOf(annotation, article),
  }
  return {
    start: range.start,
    end: range.end,
    wrap: (children: ElementContent[], first: boolean) =>
      element(
        tagName,
        opens && first ? { id: markAnchor(annotation.id), ...shared } : { ...shared },
        children,
      ),
  }
}

function classesOf(annotation: Annotation): string[] {
  const classes = ['mark', `mark-${kindInKebabCase(annotation.kind)}`]
  if (annotation.kind === 'Quote') classes.push(`mark-${annotation.attributes.mode}`)
  if (annotation.layer !== undefined) classes.push('mark-layer')
  return classes
}

/** Words in another language than those around them: marked so, or the outlet's within the archive's. */
function languageOf(annotation: Annotation, { inLanguage }: Article): Properties {
  if (annotation.kind !== 'Foreign' && annotation.kind !== 'AsPrinted') return {}
  const lang = annotation.attributes.lang ?? inLanguage
  return { lang, dir: directionOf(lang) }
}
