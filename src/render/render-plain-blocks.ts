import { type Block, type Body, leavesOf } from '../concepts/body.ts'
import type { TextRange } from '../concepts/text-range.ts'
import { sliceByCodePoints } from '../concepts/text-slicer.ts'
import { element } from './element.ts'
import { nestSpans } from './nest-spans.ts'
import { rankHeadings } from './rank-headings.ts'
import { type BlockContext, renderBlock } from './render-block.ts'
import type { Span } from './span.ts'
import { spansByLeaf } from './spans-by-leaf.ts'
import { styleSpan } from './style-span.ts'
import { toHtml } from './to-html.ts'

/** A block of a report's text without any of its annotations. */
export interface PlainBlock {
  /** HTML without anchors and `data-text`; the text of each leaf in it is the canonical text, exactly. */
  readonly html: string
  /** Number of its first leaf, as in `#p-3`. */
  readonly number: number
  /** Where it begins in the canonical text, in code points. */
  readonly start: number
  readonly isHeading: boolean
}

// Below the headline of the report in its column, which stands below the heading of the section.
const ranksBelow = 2

/**
 * Returns the blocks of a body that hold text, as they are set where a report's words stand on another's page:
 * emphasis and links are kept, all marks left out but the veil over the ranges of the body that are given.
 */
export function renderPlainBlocks(
  { blocks, text }: Body,
  veiled: readonly TextRange[] = [],
): readonly PlainBlock[] {
  const leaves = leavesOf(blocks)
  const slice = sliceByCodePoints(text)
  const veils = spansByLeaf(leaves, veiled.map(veilSpan))
  const rank = rankHeadings(leaves)
  const context: BlockContext = {
    fill: ({ styles, start, end, number }) =>
      nestSpans({ spans: [...(veils[number - 1] ?? []), ...styles.map(styleSpan)], start, end }, slice),
    leafProperties: () => ({}),
    headingRank: (level) => Math.min(6, rank(level) + ranksBelow),
    derive: () => [],
  }
  return blocks.flatMap((block) => plainBlock(block, context))
}

function veilSpan({ start, end }: TextRange): Span {
  return {
    start,
    end,
    wrap: (children) => element('span', { className: ['mark-sensitive'] }, children),
  }
}

function plainBlock(block: Block, context: BlockContext): readonly PlainBlock[] {
  const [first] = leavesOf([block])
  if (first === undefined) return []
  return [
    {
      html: toHtml(renderBlock(block, context)),
      number: first.number,
      start: first.start,
      isHeading: block.kind === 'heading',
    },
  ]
}
