import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { blockSeparator, canonicalText } from '../../../src/concepts/canonical-text.ts'
import type { LayerId } from '../../../src/concepts/id.ts'
import { parseArticle } from '../../../src/parse/parse-article.ts'
import { renderReport } from '../../../src/render/render-report.ts'

const tags = [
  '<Quote by="unnamed:x" mode="direct">|</Quote>',
  '<Quote by="unnamed:x" mode="indirect">|</Quote>',
  '<Claim ref="c" stance="asserts">|</Claim>',
  '<Mention of="m">|</Mention>',
  '<Rhetoric technique="slogan" neutral="n" why="w">|</Rhetoric>',
  '<Quantity measure="m" value="4">|</Quantity>',
  '<Foreign lang="ar" translation="t">|</Foreign>',
  '*|*',
  '[|](https://a.example)',
]

interface Piece {
  readonly plain: string
  readonly mdx: string
}

const word = fc
  .string({ unit: fc.constantFrom('a', 'b', 'é', 'ش', '𝄞', '"', '-'), minLength: 1, maxLength: 6 })
  .map((text): Piece => ({ plain: `w${text}w`, mdx: `w${text}w` }))

const { piece } = fc.letrec<{ piece: Piece; tagged: Piece }>((tie) => ({
  piece: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, word, tie('tagged')),
  tagged: fc
    .tuple(fc.constantFrom(...tags), fc.array(tie('piece'), { minLength: 1, maxLength: 3 }))
    .filter(([tag, inner]) => !/^[*[]/.test(tag) || !inner.some(({ mdx }) => /[*\][]/.test(mdx)))
    .map(([tag, inner]): Piece => {
      const [before = '', after = ''] = tag.split('|')
      return {
        plain: inner.map(({ plain }) => plain).join(' '),
        mdx: `${before}${inner.map(({ mdx }) => mdx).join(' ')}${after}`,
      }
    }),
}))

const paragraph = fc.array(piece, { minLength: 1, maxLength: 4 }).map(
  (pieces): Piece => ({
    plain: `W ${pieces.map(({ plain }) => plain).join(' ')}`,
    mdx: `W ${pieces.map(({ mdx }) => mdx).join(' ')}`,
  }),
)

function fileOf(paragraphs: readonly Piece[]): string {
  const hash = `sha256:${'0'.repeat(64)}`
  return `---
headline: H
outlet: o
datePublished: 2031
inLanguage: en
genre: report
text: full
textHash: ${hash}
headlineHash: ${hash}
retrieved: { by: m }
rights: { holder: h, basis: permission }
by: [m]
---

${paragraphs.map(({ mdx }) => mdx).join('\n\n')}
`
}

/** A layer that marks stretches of the text; all that stands around it is its prefix and suffix, so that each is found once. */
function layerOf(text: string, stretches: readonly (readonly [number, number])[]) {
  const annotations = stretches.map(([a, b]) => {
    const points = [...text]
    const [start, last] = [a % points.length, b % points.length].toSorted((x, y) => x - y)
    const end = (last ?? 0) + 1
    return {
      type: 'Mention',
      of: 'm',
      target: {
        exact: points.slice(start, end).join(''),
        prefix: points.slice(0, start).join(''),
        suffix: points.slice(end).join(''),
      },
    }
  })
  const source = { file: 'l.yaml', text: JSON.stringify({ by: ['m'], annotations }) }
  return { id: 'l' as LayerId, source }
}

describe('a body with nested tags and overlapping layers', () => {
  it('keeps its canonical text from file to page, and every layer finds its words', () => {
    const stretches = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 })
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), stretches, (paragraphs, marks) => {
        const text = canonicalText(paragraphs.map(({ plain }) => plain))
        const layer = layerOf(text, marks)
        const { value, problems } = parseArticle('2031-a', { file: 'a.mdx', text: fileOf(paragraphs) }, [
          layer,
        ])
        // Stretches of white space alone, and equal stretches, are refused; that is not what this is about.
        const other = problems.filter(({ code }) => !['text-changed', 'empty-annotation'].includes(code))
        expect(other).toEqual([])
        expect(value?.body.text).toBe(text)
        if (value === undefined) return
        const { passages } = renderReport(value.record, value.body)
        const { document } = parseHTML(
          `<html><body>${passages.map(({ html }) => html).join('')}</body></html>`,
        )
        const printed = [...document.querySelectorAll('[data-text]')].map((leaf) => leaf.textContent)
        expect(printed.join(blockSeparator)).toBe(text)
        for (const { id } of value.record.annotations)
          expect(document.querySelectorAll(`[id="${id}"]`).length).toBe(1)
      }),
      { numRuns: 300 },
    )
  })
})
