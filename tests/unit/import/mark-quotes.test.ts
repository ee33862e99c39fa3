import fc from 'fast-check'
import type { BlockContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../../src/import/find-quotations.ts'
import { markQuotes } from '../../../src/import/mark-quotes.ts'
import { parseBlocksAsGiven } from '../../../src/import/write/parse-written.ts'
import { writeBody } from '../../../src/import/write/write-body.ts'
import { anyBlocks } from '../../support/any-blocks.ts'
import { parseMade } from '../../support/article-file.ts'

function paragraph(value: string): BlockContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}

function quotationsIn(text: string): readonly string[] {
  return findQuotations(text).map(({ start, end }) => text.slice(start, end))
}

describe('quotations in a text', () => {
  it.each([
    ['He said “we are not leaving” and left.', ['“we are not leaving”']],
    ['"We are not leaving," he said. "Not at all today."', ['"We are not leaving,"', '"Not at all today."']],
    ['„Wir gehen nicht weg“, sagte er.', ['„Wir gehen nicht weg“']],
    ['Il dit : « nous ne partons pas ».', ['« nous ne partons pas »']],
    ['وقال الوزير: «لن نغادر الميناء اليوم».', ['«لن نغادر الميناء اليوم»']],
    ['大臣は「私たちは出発しません」と述べた。', ['「私たちは出発しません」']],
    ['‹wir gehen nicht weg›', ['‹wir gehen nicht weg›']],
    ['“He told us ‘stay’ and “wait here now”, twice.”', ['“He told us ‘stay’ and “wait here now”, twice.”']],
    ['The “so-called truce” held.', ['“so-called truce”']],
    ['The “truce” held, and the “two words” stayed.', []],
    ['“This goes on in the next paragraph.', []],
    ['A boat of 12" and one of 15" were seen', []],
    ['“one “but this is quoted”', ['“but this is quoted”']],
    ['He said "“we are not leaving”".', ['"“we are not leaving”"']],
    ['no marks at all', []],
    ['“three words here”\u0301', []],
  ])('are those of three words and more, with their marks: %s', (text, quotations) => {
    expect(quotationsIn(text)).toEqual(quotations)
  })

  it('are found in time that grows with the text', () => {
    for (const marks of ['“', '"a ', '„“', '« ‹ '])
      expect(findQuotations(marks.repeat(200_000)).length).toBeLessThan(2)
  })
})

describe('marking quotations', () => {
  it('puts a tag around each, in lists and quotations too, and leaves headings and links alone', () => {
    const quote = '“we are not leaving”'
    const blocks: readonly BlockContent[] = [
      { type: 'heading', depth: 2, children: [{ type: 'text', value: quote }] },
      paragraph(`He said ${quote}.`),
      { type: 'blockquote', children: [paragraph(quote)] },
      { type: 'list', children: [{ type: 'listItem', children: [paragraph(quote)] }] },
    ]
    const { blocks: marked, count } = markQuotes(blocks)
    expect(count).toBe(3)
    const tag = `<Quote by="" mode="direct">${quote}</Quote>`
    expect(writeBody(marked).text).toBe(`## ${quote}\n\nHe said ${tag}.\n\n> ${tag}\n\n- ${tag}`)
  })

  it('leaves every word where it is', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const { blocks: marked } = markQuotes(blocks)
        expect(parseBlocksAsGiven(marked).text).toBe(parseBlocksAsGiven(blocks).text)
      }),
    )
  })

  it('leaves for `check` to ask who speaks, at the place to type it', () => {
    const { blocks } = markQuotes([paragraph('He said “we are not leaving”.')])
    const { problems } = parseMade(writeBody(blocks).text)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({
      code: 'invalid-speaker',
      message:
        'Missing the speaker, expected ids of actors or outlets separated by spaces, or `unnamed:` and a description.',
      place: { column: 'He said <Quote by="'.length + 1 },
    })
  })
})
