import type { ElementContent } from 'hast'
import type { Block, Body, Leaf } from '../concepts/body.ts'
import { leavesOf } from '../concepts/body.ts'
import type { MarkId } from '../concepts/mark-fields.ts'
import type { Article } from '../concepts/report.ts'
import { countCodePoints, sliceByCodePoints } from '../concepts/text-slicer.ts'
import { paragraphAnchor } from '../hrefs/anchor.ts'
import { lineDepths } from './line-depths.ts'
import { markSpan } from './mark-span.ts'
import { nestSpans } from './nest-spans.ts'
import { placeRefs } from './place-refs.ts'
import { rankHeadings } from './rank-headings.ts'
import type { FindRef } from './ref.ts'
import { type BlockContext, renderBlock } from './render-block.ts'
import type { Inserts, Span } from './span.ts'
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

/**
 * Returns a report's headline and passages with every annotation, inline and of all layers, marked in place. Where it
 * is told what opens the note of an annotation, a ref stands at the end of each in the body; feeds, exports and the
 * search have none.
 */
export function renderReport(article: Article, body: Body, findRef: FindRef = noRefs): RenderedReport {
  const leaves = leavesOf(body.blocks)
  const spans = spansOf(article, findRef)
  const fills = fillLeaves(body, leaves, spans.body, placeRefs(article, leaves, findRef))
  const context: BlockContext = {
    fill: (leaf) => fills.get(leaf) ?? [],
    leafProperties: (leaf) => ({ id: paragraphAnchor(leaf.number), dataText: '' }),
    headingRank: rankHeadings(leaves),
    derive: () => [],
  }
  const starts = marksByLeaf(article, leaves)
  const { headlineText } = article
  return {
    headline: toHtml(
      nestSpans(
        { spans: spans.headline, start: 0, end: countCodePoints(headlineText) },
        sliceByCodePoints(headlineText),
      ),
    ),
    headlineMarks: article.annotations
      .filter(({ ranges: [range] }) => range.in === 'headline')
      .map(({ id }) => id),
    passages: body.blocks.map((block) => renderPassage(block, context, starts)),
  }
}

function noRefs(): undefined {
  return undefined
}

/** Marks of the headline bear their number themselves, since a heading that is a citation holds no button. */
function spansOf(article: Article, findRef: FindRef): Readonly<Record<'body' | 'headline', readonly Span[]>> {
  const depths = lineDepths(article.annotations)
  const spans: Record<'body' | 'headline', Span[]> = { body: [], headline: [] }
  for (const annotation of article.annotations) {
    const number = annotation.ranges[0].in === 'headline' ? findRef(annotation)?.number : undefined
    for (const range of annotation.ranges) {
      const depth = depths.get(range) ?? 0
      spans[range.in].push(
        markSpan(annotation, range, article, number === undefined ? { depth } : { depth, number }),
      )
    }
  }
  return spans
}

function fillLeaves(
  { text }: Body,
  leaves: readonly Leaf[],
  spans: readonly Span[],
  refs: ReadonlyMap<Leaf, Inserts>,
): ReadonlyMap<Leaf, ElementContent[]> {
  const slice = sliceByCodePoints(text)
  const marks = spansByLeaf(leaves, spans)
  return new Map(
    leaves.map((leaf, index) => {
      const all = [...(marks[index] ?? []), ...leaf.styles.map(styleSpan)]
      const { start, end } = leaf
      return [leaf, nestSpans({ spans: all, start, end, inserts: refs.get(leaf) }, slice)]
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
