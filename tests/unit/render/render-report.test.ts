import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../../src/concepts/annotation.ts'
import type { Body, Leaf } from '../../../src/concepts/body.ts'
import { blockSeparator, foldBlock } from '../../../src/concepts/canonical-text.ts'
import type { MarkId } from '../../../src/concepts/mark-fields.ts'
import type { Article } from '../../../src/concepts/report.ts'
import type { TextRange } from '../../../src/concepts/text-range.ts'
import { countCodePoints } from '../../../src/concepts/text-slicer.ts'
import { renderReport } from '../../../src/render/render-report.ts'
import { make } from '../../support/make.ts'

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map(foldBlock)
  .filter((text) => text !== '')

function bodyOf(texts: readonly string[]): Body {
  const blocks: Leaf[] = []
  let start = 0
  for (const text of texts) {
    const end = start + countCodePoints(text)
    blocks.push({ kind: 'paragraph', number: blocks.length + 1, start, end, styles: [] })
    start = end + countCodePoints(blockSeparator)
  }
  return { blocks, text: texts.join(blockSeparator), marks: [] }
}

function mention(id: number, ranges: readonly [TextRange, ...TextRange[]]): Annotation {
  return {
    kind: 'Mention',
    id: `m${id}` as MarkId,
    typed: true,
    ranges,
    place: { file: 'a.mdx', line: 1, column: 1 },
    attributes: { of: 'x' as never },
  }
}

function withMarks(body: Body, bounds: readonly (readonly [number, number])[]): Article {
  const points = [...body.text]
  const { length } = points
  const annotations = bounds
    .map(([a, b]) => [Math.min(a % length, b % length), Math.max(a % length, b % length) + 1] as const)
    // Parsing moves bounds inwards, so no range begins between blocks.
    .filter(([start]) => points[start] !== '\n')
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .map(([start, end], index) => mention(index, [{ in: 'body', start, end }]))
  return { ...make.article('report').record, annotations }
}

function read(html: string) {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  const text = [...document.querySelectorAll('[data-text]')]
    .map((leaf) => leaf.textContent)
    .join(blockSeparator)
  return { document, text }
}

const bounds = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 12 })

describe('a rendered report', () => {
  it('has the canonical text, character for character, however ranges nest and overlap', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), bounds, (texts, marks) => {
        const body = bodyOf(texts)
        const { passages } = renderReport(withMarks(body, marks), body)
        expect(read(passages.map(({ html }) => html).join('')).text).toBe(body.text)
      }),
      { numRuns: 400 },
    )
  })

  it('marks exactly the words of every range, and gives each annotation one anchor', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), bounds, (texts, marks) => {
        const body = bodyOf(texts)
        const article = withMarks(body, marks)
        const { document } = read(
          renderReport(article, body)
            .passages.map(({ html }) => html)
            .join(''),
        )
        const points = [...body.text]
        for (const { id, ranges } of article.annotations) {
          const { start, end } = ranges[0]
          const marked = [...document.querySelectorAll(`[data-mark="${id}"]`)]
            .map((part) => part.textContent)
            .join('')
          expect(marked).toBe(points.slice(start, end).join('').replaceAll('\n', ''))
          expect(document.querySelectorAll(`#${id}`).length).toBe(marked === '' ? 0 : 1)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('escapes what would be markup', () => {
    const body = bodyOf(['<script>alert(1)</script> & "x"'])
    const [passage] = renderReport({ ...make.article('report').record, annotations: [] }, body).passages
    expect(passage?.html).toBe('<p id="p-1" data-text="">&#x3C;script>alert(1)&#x3C;/script> &#x26; "x"</p>')
  })

  it('lists each annotation in the passage where it begins', () => {
    const body = bodyOf(['one two', 'three'])
    const annotations = [
      mention(1, [{ in: 'body', start: 0, end: 14 }]),
      mention(2, [{ in: 'body', start: 9, end: 14 }]),
    ]
    const { passages } = renderReport({ ...make.article('report').record, annotations }, body)
    expect(passages.map(({ marks }) => marks)).toEqual([['m1'], ['m2']])
  })
})
