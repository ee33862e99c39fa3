import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../../src/import/html/parse-page.ts'
import { isLinkAddress } from '../../../../src/parse/link-address.ts'
import { leafTexts } from '../../../support/saved-pages.ts'

const names =
  'div p span b i em a h1 h2 h3 ul ol li table tr td th blockquote article aside section header footer nav main form button pre code br figure figcaption time q font center dl dd details summary x-card svg'.split(
    ' ',
  )
const attributes = [
  '',
  ' class="related"',
  ' class="story-body"',
  ' class=byline',
  ' itemprop=articleBody',
  ' href="https://a.example/x"',
  ' href="javascript:x"',
  ' aria-hidden=true',
  ' class="pullquote"',
  ' datetime="2031-05-03"',
  ' colspan=3 rowspan=2',
  ' lang=ar',
]
const token = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...names), fc.constantFrom(...attributes))
      .map(([name, more]) => `<${name}${more}>`),
  },
  { weight: 3, arbitrary: fc.constantFrom(...names).map((name) => `</${name}>`) },
  { weight: 4, arbitrary: fc.nat(99).map((number) => `w${number} `) },
  {
    weight: 2,
    arbitrary: fc.nat(99).map((number) => `The council of Little Merrowe met on day ${number} and said so. `),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '5 May 2031',
      'By Ilse Tarn',
      '<!-- c -->',
      '<br><br>',
      '&amp;',
      '{x}',
      '<script>s1 s2</script>',
      '<p hidden>s3</p>',
    ),
  },
)
const soup = fc.array(token, { maxLength: 120 }).map((tokens) => tokens.join(''))

/** The numbered words of a text, sorted. */
function numbered(text: string): readonly string[] {
  return (text.match(/w\d+|day \d+/g) ?? []).sort()
}

function* nodesOf(nodes: readonly RootContent[]): Generator<RootContent> {
  for (const node of nodes) {
    yield node
    if ('children' in node) yield* nodesOf(node.children)
  }
}

const allowed =
  /^(?:paragraph|heading|list|listItem|blockquote|table|tableRow|tableCell|code|text|emphasis|strong|link|inlineCode|break)$/

describe('any page', () => {
  it('is read or refused, and every word of it is in the report or in what was left out', () => {
    fc.assert(
      fc.property(soup, fc.boolean(), (text, keepAll) => {
        const found = parsePage({ file: 'page.html', text }, { outletNames: [], keepAll })
        if ('problem' in found) {
          expect(found.problem.code).toBe('no-report-in-page')
          return
        }
        const headline = found.headline === undefined ? [] : [found.headline.value]
        const kept = [
          ...headline,
          ...leafTexts(found.blocks),
          ...found.leftOut.map((left) => left.text),
        ].join('\n')
        // A foot of a table that is written above its rows is shown there, so only the words are compared.
        expect(numbered(kept)).toEqual(numbered(text.replace(/<script>.*?<\/script>/g, '')))
        expect(kept).not.toMatch(/s[123]/)
      }),
      { numRuns: 400 },
    )
  })

  it('gives only blocks that a body may hold, and only links that it may have', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const found = parsePage({ file: 'page.html', text }, { outletNames: [] })
        if ('problem' in found) return
        for (const node of nodesOf(found.blocks)) {
          expect(node.type).toMatch(allowed)
          if (node.type === 'link') expect(isLinkAddress(node.url)).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })
})
