import type { ElementContent } from 'hast'
import type { Block, Body, Leaf } from '../concepts/body.ts'
import { leavesOf } from '../concepts/body.ts'
import type { MarkId } from '../concepts/mark-fields.ts'
import type { Article } from '../concepts/report.ts'
import { countCodePoints, sliceByCodePoints } from '../concepts/text-slicer.ts'
import { paragraphAnchor } from '../hrefs/anchor.ts'
import { markSpan } from './mark-span.ts'
import { nestSpans } from './nest-spans.ts'
import { rankHeadings } from './rank-headings.ts'
import { type BlockContext, renderBlock } from './render-block.ts'
import { spansByLeaf } from './spans-by-leaf.ts'
import { styleSpan } from './style-span.ts'
import { toHtml } from './to-html.ts'

/** One row of a report: a block of the body with the annotations that begin in it. */
export interface RenderedPassage {
  /** HTML of the block; each leaf in it bears `data-text` and its anchor. */
  readonly html: string
  /** Number of its first leaf, as in `#p-3`; absent for a rule. */
  readonly number?: number
  /** Annotations that begin here, in order of the text. */
  readonly marks: readonly MarkId[]
}

/** A report's words as HTML. The text content is the canonical text, character for character. */
export interface RenderedReport {
  /** Inner HTML of the headline. */
  readonly headline: string
  readonly headlineMarks: readonly MarkId[]
  readonly passages: readonly RenderedPassage[]
}

/** Returns a report's headline and passages with every annotation, inline and of all layers, marked in place. */
export function renderReport(article: Article, body: Body): RenderedReport {
  const leaves = leavesOf(body.blocks)
  const fills = fillLeaves(article, body, leaves)
  const context: BlockContext = {
    fill: (leaf) => fills.get(leaf) ?? [],
    leafProperties: (leaf) => ({ id: paragraphAnchor(leaf.number), dataText: '' }),
    headingRank: rankHeadings(leaves),
    derive: () => [],
  }
  const starts = marksByLeaf(article, leaves)
  return {
    headline: toHtml(
      nestSpans(
        spansIn(article, 'headline'),
        0,
        countCodePoints(article.headlineText),
        sliceByCodePoints(article.headlineText),
      ),
    ),
    headlineMarks: article.annotations
      .filter(({ ranges: [range] }) => range.in === 'headline')
      .map(({ id }) => id),
    passages: body.blocks.map((block) => renderPassage(block, context, starts)),
  }
}

function spansIn(article: Article, text: 'body' | 'headline') {
  return article.annotations.flatMap((annotation) =>
    annotation.ranges
      .filter((range) => range.in === text)
      .map((range) => markSpan(annotation, range, article)),
  )
}

function fillLeaves(
  article: Article,
  body: Body,
  leaves: readonly Leaf[],
): ReadonlyMap<Leaf, ElementContent[]> {
  const slice = sliceByCodePoints(body.text)
  const marks = spansByLeaf(leaves, spansIn(article, 'body'))
  return new Map(
    leaves.map((leaf, index) => {
      const spans = [...(marks[index] ?? []), ...leaf.styles.map(styleSpan)]
      return [leaf, nestSpans(spans, leaf.start, leaf.end, slice)]
    }),
  )
}

function renderPassage(
  block: Block,
  context: BlockContext,
  starts: ReadonlyMap<Leaf, readonly MarkId[]>,
): RenderedPassage {
  const html = toHtml(renderBlock(block, context))
  const leaves = leavesOf([block])
  const [first] = leaves
  const marks = leaves.flatMap((leaf) => starts.get(leaf) ?? [])
  return first === undefined ? { html, marks } : { html, number: first.number, marks }
}

/** Returns the annotations that begin in each leaf. They come ordered by where they begin, so one pass will do. */
function marksByLeaf(article: Article, leaves: readonly Leaf[]): ReadonlyMap<Leaf, readonly MarkId[]> {
  const inBody = article.annotations.filter(({ ranges: [range] }) => range.in === 'body')
  let next = 0
  return new Map(
    leaves.map((leaf) => {
      const from = next
      while ((inBody[next]?.ranges[0].start ?? Number.POSITIVE_INFINITY) < leaf.end) next += 1
      return [leaf, inBody.slice(from, next).map(({ id }) => id)]
    }),
  )
}
