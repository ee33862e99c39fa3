import type { Body, ProseMark } from '../concepts/body.ts'
import { leavesOf } from '../concepts/body.ts'
import { sliceByCodePoints } from '../concepts/text-slicer.ts'
import { countRecords } from './count-records.ts'
import type { Edition } from './edition.ts'
import { element, textNode } from './element.ts'
import { linkToEntity } from './link-to-entity.ts'
import { nestSpans } from './nest-spans.ts'
import { rankHeadings } from './rank-headings.ts'
import { type BlockContext, renderBlock } from './render-block.ts'
import { renderDerived } from './render-derived.ts'
import type { Span } from './span.ts'
import { spansByLeaf } from './spans-by-leaf.ts'
import { styleSpan } from './style-span.ts'
import { toHtml } from './to-html.ts'

/**
 * Returns the archive's own prose as HTML: a note, the body of a record, a house page. Mentions become links,
 * counts become numbers, derived lists and examples are filled from the archive.
 */
export function renderProse(edition: Edition, body: Body): string {
  const leaves = leavesOf(body.blocks)
  const slice = sliceByCodePoints(body.text)
  const marks = spansByLeaf(
    leaves,
    body.marks.map((mark) => proseSpan(edition, mark)),
  )
  const fills = new Map(
    leaves.map((leaf, index) => {
      const spans = [...(marks[index] ?? []), ...leaf.styles.map(styleSpan)]
      return [leaf, nestSpans({ spans, start: leaf.start, end: leaf.end }, slice)]
    }),
  )
  const context: BlockContext = {
    fill: (leaf) => fills.get(leaf) ?? [],
    leafProperties: () => ({}),
    headingRank: rankHeadings(leaves),
    derive: (block) => renderDerived(edition, block),
  }
  return toHtml(body.blocks.flatMap((block) => renderBlock(block, context)))
}

function proseSpan(edition: Edition, { kind, of, start, end }: ProseMark): Span {
  if (kind === 'mention') return { start, end, wrap: (children) => linkToEntity(edition, of, children) }
  const count = countRecords(edition.archive, of)
  return {
    start,
    end,
    wrap: () => element('data', { value: String(count) }, [textNode(edition.words.number(count))]),
  }
}
