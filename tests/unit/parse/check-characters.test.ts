import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { digestText } from '../../../src/parse/digest.ts'
import { parseArticle } from '../../../src/parse/parse-article.ts'
import { renderReport } from '../../../src/render/render-report.ts'
import { articleFile, parseMade, told } from '../../support/article-file.ts'

/** Every control character that a file can hold, and what Unicode says is no character. */
const odd = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code))
  .filter((character) => /[\x01-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/.test(character))
  .concat('\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF', '\uFDD0', '\u{1FFFE}', '\u{10FFFF}', '\uE000')

function parsePrinted(body: string, headline: string) {
  const seals = { textHash: digestText(body), headlineHash: digestText(headline) }
  const others = {
    text: 'full',
    headline: JSON.stringify(headline),
    byline: JSON.stringify(headline),
    ...seals,
  }
  return parseArticle('2031-a', { file: 'a.mdx', text: articleFile(body, others) }, [])
}

describe('control characters', () => {
  it('are kept in the words, the headline and the byline of a report, and in its page', () => {
    const words = fc.array(fc.constantFrom('a', ' b', ...odd), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(words, (parts) => {
        const printed = `a${parts.join('')}z`
        const { value, problems } = parsePrinted(printed, printed)
        expect(problems).toEqual([])
        if (value === undefined) return
        const { headline, passages } = renderReport(value.record, value.body)
        expect(value.record.byline).toBe(printed)
        expect(textOf(headline)).toBe(printed)
        expect(passages.map(({ html }) => textOf(html))).toEqual([printed])
      }),
    )
  })

  it('are told in a digest and in prose, which are the archive’s own words', () => {
    expect(told(parseMade('a\u0003b'))).toHaveLength(1)
    const { problems } = parsePrinted(
      'a <Context note="n">b</Context>\n\n<Note id="n" by="m" kind="method">c\u0003d</Note>',
      'a',
    )
    expect(problems.map(({ code }) => code)).toContain('control-character')
  })
})

/** Returns the text of HTML as the HTML Standard has it parsed. */
function textOf(html: string): string {
  const words = ({ childNodes }: DefaultTreeAdapterTypes.ParentNode): string =>
    childNodes
      .map((node) => ('value' in node ? node.value : 'childNodes' in node ? words(node) : ''))
      .join('')
  return words(parseFragment(html))
}
