import type { Annotation } from '../concepts/annotation.ts'
import type { Body } from '../concepts/body.ts'
import type { Article } from '../concepts/report.ts'
import { sliceByCodePoints, type TextSlicer } from '../concepts/text-slicer.ts'

/** What stands between the parts of a split annotation when they are given in one line. It is the archive's sign, not the report's. */
const omission = ' […] '

// A report is asked for its words once for each annotation; counting its characters each time would be quadratic.
const slicers = new WeakMap<Body, TextSlicer>()

function slicerOf(body: Body): TextSlicer {
  const slicer = slicers.get(body) ?? sliceByCodePoints(body.text)
  slicers.set(body, slicer)
  return slicer
}

/** Returns the words that an annotation marks, exactly as they stand in the report, range by range. */
export function rangesOf(article: Article, body: Body, annotation: Annotation): readonly string[] {
  return annotation.ranges.map(({ in: text, start, end }) => {
    const slice = text === 'body' ? slicerOf(body) : sliceByCodePoints(article.headlineText)
    return slice(start, end)
  })
}

/** Returns an annotation's words in one line; where it has several ranges, `[…]` stands between them. */
export function wordsOf(article: Article, body: Body, annotation: Annotation): string {
  return rangesOf(article, body, annotation).join(omission)
}
