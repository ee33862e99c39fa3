import fc from 'fast-check'
import type { Annotation } from '../../src/concepts/annotation.ts'
import type { Block, Body, InlineStyle, Leaf } from '../../src/concepts/body.ts'
import type { LayerId } from '../../src/concepts/id.ts'
import type { MarkId } from '../../src/concepts/mark-fields.ts'
import type { Article } from '../../src/concepts/report.ts'
import { make } from './make.ts'

const kinds = ['Quote', 'Claim', 'Mention', 'Quantity', 'Rhetoric', 'AsPrinted', 'Sensitive'] as const

interface Made {
  readonly kind: (typeof kinds)[number]
  readonly a: number
  readonly b: number
  readonly layer: boolean
  readonly split: number
}

const leafKinds = ['paragraph', 'heading', 'code', 'table-cell', 'item'] as const
const leaf = fc.record({
  text: fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((text) => text.replaceAll('\n', '-')),
  kind: fc.constantFrom(...leafKinds),
  links: fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 2 }),
})
const made = fc.record({
  kind: fc.constantFrom(...kinds),
  a: fc.nat(),
  b: fc.nat(),
  layer: fc.boolean(),
  split: fc.nat({ max: 3 }),
})

interface MadeLeaf {
  readonly text: string
  readonly kind: (typeof leafKinds)[number]
  readonly links: readonly (readonly [number, number])[]
}

function bodyOf(leaves: readonly MadeLeaf[]): Body {
  let start = 0
  const blocks = leaves.map(({ text, kind, links }, index): Block => {
    const end = start + [...text].length
    const styles = linksIn(start, end, links)
    const shape = kind === 'item' ? 'paragraph' : kind
    const level = shape === 'heading' ? { level: 2 } : {}
    const made: Leaf = { kind: shape, number: index + 1, start, end, styles, ...level }
    start = end + 2
    if (kind === 'item') return { kind: 'list', blocks: [{ kind: 'item', blocks: [made] }] }
    if (kind === 'table-cell') return { kind: 'table', blocks: [{ kind: 'row', blocks: [made] }] }
    return made
  })
  return { blocks, text: leaves.map(({ text }) => text).join('\n\n'), marks: [] }
}

/** Links do not overlap each other. */
function linksIn(start: number, end: number, pairs: readonly (readonly [number, number])[]): InlineStyle[] {
  let from = start
  return pairs.flatMap(([skip, length]): InlineStyle[] => {
    const at = from + (skip % 5)
    const until = Math.min(end, at + 1 + length)
    if (at >= end) return []
    from = until
    return [{ kind: 'link', start: at, end: until, href: 'https://a.example/' }]
  })
}

function reportOf(body: Body, marks: readonly Made[]): Article {
  const points = [...body.text]
  const annotations = marks
    .map(({ a, b, ...rest }) => ({
      ...rest,
      start: Math.min(a % points.length, b % points.length),
      end: Math.max(a % points.length, b % points.length) + 1,
    }))
    // Parsing moves bounds inwards, so no range begins or ends between blocks.
    .filter(({ start, end }) => points[start] !== '\n' && points[end - 1] !== '\n')
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(
      ({ kind, start, end, layer, split }, index) =>
        ({
          kind,
          id: `m${index}` as MarkId,
          typed: true,
          ranges: [
            { in: 'body', start, end },
            ...(split > 0 && points[end + 1] !== '\n' && end + 1 < points.length
              ? [{ in: 'body', start: end + 1, end: end + 2 }]
              : []),
          ],
          ...(layer ? { layer: 'second' } : {}),
          place: { file: 'a.mdx', line: 1, column: 1 },
          attributes: { mode: 'direct' },
        }) as unknown as Annotation,
    )
  return {
    ...make.article('report').record,
    text: 'full',
    annotations,
    layers: [{ id: 'second' as LayerId, by: [], file: 'second.yaml' }],
  }
}

/** A report of any blocks with links in them, under any marks: nested, overlapping, split, over several blocks, of the report itself and of a layer. */
export const anyMarkedReport = fc
  .tuple(fc.array(leaf, { minLength: 1, maxLength: 5 }), fc.array(made, { maxLength: 12 }))
  .map(([leaves, marks]) => {
    const body = bodyOf(leaves)
    return { body, article: reportOf(body, marks) }
  })
