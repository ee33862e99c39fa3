import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leavesOf } from '../../../src/concepts/body.ts'
import { foldBlock } from '../../../src/concepts/canonical-text.ts'
import { firstBodyLine, parseMade, told } from '../../support/article-file.ts'

const bits = [
  '<Quote by="a" mode="direct">',
  '</Quote>',
  '<Claim ref="a" stance="asserts">',
  '</Claim>',
  '<Note id="a" by="b">',
  '</Note>',
  '<',
  '>',
  '</',
  '/>',
  '<Quote',
  '<Quote\n',
  '<>',
  '</>',
  '<!--',
  'by="x"',
  '=',
  '"',
  "'",
  '{',
  '}',
  '{/* a */}',
  '<Count of="articles"/>',
  '*',
  '**',
  '_',
  '`',
  '```',
  '~~~',
  '\\',
  '[a]',
  '[',
  '](',
  'http://a.b)',
  '!',
  '[a]: http://a.b\n',
  ':',
  '@',
  '&amp;',
  '&#x202e;',
  '&rlm;',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '  ',
  '    ',
  '- ',
  '+ ',
  '1. ',
  '> ',
  '# ',
  '|',
  '|-|-|\n',
  '---\n',
  '===\n',
  'import x',
  'export ',
  'a',
  'b',
  'e\u0301',
  '\u0301',
  '\u200D',
  '😀',
  '\u202E',
  '\u2066',
  '\u2069',
  '\u00A0',
  '\u3000',
  '\uFEFF',
  '\u0000',
  '\u1100',
  '\u1161',
  '\uD83D',
]

const soup = fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((parts) => parts.join(''))

describe('a body of whatever', () => {
  it('gives a report whose blocks are its canonical text, or problems that have their place in the file', () => {
    fc.assert(
      fc.property(soup, (body) => {
        const { value, problems } = parseMade(body)
        expect(value !== undefined || problems.length > 0).toBe(true)
        for (const { place } of problems)
          if ('line' in place) expect(place.line >= firstBodyLine - 1 && place.column >= 1).toBe(true)
        if (value === undefined) return
        const points = [...value.body.text]
        const leaves = leavesOf(value.body.blocks)
        const texts = leaves.map(({ start, end }) => points.slice(start, end).join(''))
        expect(texts.join('\n\n')).toBe(value.body.text)
        expect(texts.map(foldBlock)).toEqual(texts)
        expect(leaves.map(({ number }) => number)).toEqual(leaves.map((_, index) => index + 1))
        for (const { start, end, styles } of leaves)
          for (const style of styles)
            expect(start <= style.start && style.start < style.end && style.end <= end).toBe(true)
        for (const { ranges } of value.record.annotations)
          for (const range of ranges) expect(range.start < range.end && range.end <= points.length).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })
})

describe('a body made to break the parser', () => {
  const line = firstBodyLine

  it.each([
    [
      '500 tags within each other',
      `${'<Quote by="a" mode="direct">\n\n'.repeat(500)}x\n\n${'</Quote>\n\n'.repeat(500)}`,
      `too-deep ${line + 64}:1`,
    ],
    [
      '500 tags in a line',
      `${'<Claim ref="a" stance="asserts">'.repeat(500)}x${'</Claim>'.repeat(500)}`,
      `too-deep ${line}:1025`,
    ],
    ['20,000 tags in lines', `${`${'<Foreign>'.repeat(100)}\n`.repeat(200)}x`, `too-deep ${line}:289`],
    ['450 quotations in a line', `${'>'.repeat(450)} x`, `too-deep ${line}:33`],
    ['40 quotations in a line', `${'> '.repeat(40)}x`, `too-deep ${line}:65`],
    ['450 lists in a line', `${'- '.repeat(450)}x`, `too-deep ${line}:65`],
    [
      '300 lists, each indented more',
      Array.from({ length: 300 }, (_, at) => `${'  '.repeat(at)}- x\n`).join(''),
      `too-deep ${line + 32}:65`,
    ],
    ['10,000 opening brackets', '['.repeat(10_000), `too-much-markup ${line}:4001`],
    ['10,000 pairs of stars', '*a'.repeat(10_000), `too-much-markup ${line}:2001`],
    ['10,000 stars and underlines after escapes', '\\\\*a_'.repeat(10_000), `too-much-markup ${line}:2503`],
    [
      'backticks of every length',
      `${Array.from({ length: 600 }, (_, at) => '`'.repeat(at + 2)).join('a\n')}`.repeat(2),
      'too-much-markup',
    ],
    ['6,000 underlined headings', 'a\n=\n'.repeat(6_000), 'too-much-markup'],
    ['6,000 quotations', '> a\n\n'.repeat(6_000), 'too-much-markup'],
  ])('is told as too much: %s', (_, body, expected) => {
    const [first] = told(parseMade(body))
    expect(first?.startsWith(expected)).toBe(true)
  })

  it('is plain text where stars, rules and braces are only many', () => {
    expect(told(parseMade(`${'*'.repeat(10_000)} x`))).toEqual([])
    expect(told(parseMade(`x\n\n${'- '.repeat(500)}\n`))).toEqual([])
    expect(told(parseMade('\\{'.repeat(5_000)))).toEqual([])
  })

  it('may be 32 levels deep', () => expect(told(parseMade(`${'> '.repeat(32)}x`))).toEqual([]))
})
