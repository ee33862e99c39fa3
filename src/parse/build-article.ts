import type { Annotation } from '../concepts/annotation.ts'
import type { ArticleFrontmatter } from '../concepts/article.ts'
import type { ArticleId } from '../concepts/id.ts'
import type { Direction } from '../concepts/language.ts'
import type { Article } from '../concepts/report.ts'
import { compareRanges } from '../concepts/text-range.ts'
import { countCodePoints } from '../concepts/text-slicer.ts'
import type { ParsedLayer } from './parse-layer.ts'
import type { ParsedReport } from './parse-report.ts'

/** Builds a report's record from its frontmatter, its body and its layers. */
export function buildArticle(
  frontmatter: ArticleFrontmatter & { readonly id: ArticleId; readonly file: string },
  { headline, direction }: { readonly headline: string; readonly direction: Direction },
  { body, annotations, notes }: ParsedReport,
  layers: readonly ParsedLayer[],
): Article {
  const words = body.text === '' ? [] : body.text.split(/\s+/)
  return {
    ...frontmatter,
    headlineText: headline,
    direction,
    length: countCodePoints(body.text),
    wordCount: words.filter((word) => word !== '').length,
    annotations: [...annotations, ...layers.flatMap((layer) => layer.annotations)].toSorted(
      compareAnnotations,
    ),
    notes: [...notes, ...layers.flatMap((layer) => layer.notes)],
    layers: layers.map(({ layer }) => layer),
  }
}

/** By where they start, longer ones first; of equal ones the report's own come first, then the layers', each in order of its file. */
function compareAnnotations(a: Annotation, b: Annotation): number {
  return compareRanges(a.ranges[0], b.ranges[0])
}
