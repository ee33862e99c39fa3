import fc from 'fast-check'
import type { BlockContent, PhrasingContent, RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseBlocksAsGiven, parseWritten } from '../../../../src/import/write/parse-written.ts'
import { writeBody } from '../../../../src/import/write/write-body.ts'
import { anyBlocks, anyWords } from '../../../support/any-blocks.ts'

function text(value: string) {
  return { type: 'text' as const, value }
}

function paragraph(...words: readonly string[]): BlockContent {
  return { type: 'paragraph', children: words.map(text) }
}

function write(...blocks: readonly RootContent[]): string {
  return writeBody(blocks).text
}

function nest(type: 'blockquote' | 'list', depth: number): BlockContent {
  let block = paragraph('deep')
  for (let level = 0; level < depth; level += 1)
    block =
      type === 'blockquote'
        ? { type, children: [block] }
        : { type, children: [{ type: 'listItem', children: [block] }] }
  return block
}

describe('a body that is written', () => {
  it('has the same words whatever the blocks are', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const written = writeBody(blocks)
        expect(written.excess).toBeUndefined()
        expect(parseWritten(written.text)?.text).toBe(parseBlocksAsGiven(blocks).text)
      }),
      { numRuns: 300 },
    )
  })

  it('has the same kinds of block and nothing but one line for each, where they are plain paragraphs and headings', () => {
    const block = fc
      .tuple(fc.boolean(), anyWords)
      .map(
        ([isHeading, words]): BlockContent =>
          isHeading ? { type: 'heading', depth: 2, children: [text(words)] } : paragraph(words),
      )
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        const written = writeBody(blocks)
        const given = parseBlocksAsGiven(blocks)
        expect(parseWritten(written.text)).toMatchObject({ text: given.text, blocks: given.blocks })
        expect(written.plain).toEqual([])
        const lines = written.text === '' ? 0 : written.text.split('\n').length
        expect(lines).toBe(Math.max(0, given.blocks.length * 2 - 1))
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['import duties rose', '&#105;mport duties rose'],
    ['export { a }', '&#101;xport \\{ a }'],
    ['important', 'important'],
    ['1. A list', '1\\. A list'],
    ['In 2031. A year', 'In 2031. A year'],
    ['- a', '\\- a'],
    ['-a', '-a'],
    ['#tag and # and #', '#tag and # and #'],
    ['# a', '\\# a'],
    ['> a', '\\> a'],
    ['a > b', 'a > b'],
    ['***', '\\*\\*\\*'],
    ['5 * 3', '5 * 3'],
    ['*a*', '\\*a\\*'],
    ['snake_case_name', 'snake_case_name'],
    ['_a_ __b__', '\\_a\\_ \\_\\_b\\_\\_'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['| a | b |', '| a | b |'],
    ['|---|', '\\|---|'],
    ['~~~', '\\~~~'],
    ['~5 km', '~5 km'],
    ['`a`', '\\`a\\`'],
    ['a < b', 'a \\< b'],
    ['{a}', '\\{a}'],
    ['AT&T &amp; &c', 'AT&T \\&amp; &c'],
    ['C:\\new\\', 'C:\\new\\\\'],
    ['[12] [sic]', '[12] [sic]'],
    ['in our [time]: a', 'in our [time]: a'],
    ['[a](b)', '\\[a](b)'],
    ['[a]: b', '\\[a]: b'],
    ['[^1]: b', '\\[^1]: b'],
    ['https://a.example/b_c?d=e', 'https://a.example/b_c?d=e'],
    ['"Quoted," she said – at 5 p.m.', '"Quoted," she said – at 5 p.m.'],
    [' \u00A0a\u00A0 ', '\u00A0a\u00A0'],
    ['a  b\n\tc', 'a b c'],
  ])('escapes what needs it and nothing else: %j', (words, written) => {
    expect(write(paragraph(words))).toBe(written)
  })

  it('escapes within headings, tables and lists what means something there', () => {
    expect(write({ type: 'heading', depth: 2, children: [text('import # a ##')] })).toBe('## import # a \\##')
    const cell = (words: string) => ({ type: 'tableCell' as const, children: [text(words)] })
    expect(
      write({ type: 'table', children: [{ type: 'tableRow', children: [cell('a|b'), cell('c')] }] }),
    ).toBe('| a\\|b | c |\n| - | - |')
    expect(
      write({ type: 'list', children: [{ type: 'listItem', children: [paragraph('- import a')] }] }),
    ).toBe('- \\- import a')
  })

  it('keeps lists apart that follow each other', () => {
    const list = (words: string): BlockContent => ({
      type: 'list',
      children: [{ type: 'listItem', children: [paragraph(words)] }],
    })
    expect(write(list('a'), list('b'), list('c'))).toBe('- a\n\n* b\n\n- c')
  })

  it('writes no link that a body may not have, and no title', () => {
    const link = (url: string): RootContent => ({
      type: 'paragraph',
      children: [{ type: 'link', url, title: 'title', children: [text('words')] }],
    })
    expect(write(link('https://a.example/b_(c)'))).toBe('[words](https://a.example/b_\\(c\\))')
    for (const url of ['javascript:a', '/a', '#a', 'https://a b', '']) expect(write(link(url))).toBe('words')
  })

  it('drops what has no words, and says where each block begins all the same', () => {
    const { text: written, lineOf } = writeBody([
      paragraph(' '),
      { type: 'code', value: 'a\nb' },
      { type: 'list', children: [] },
      paragraph('c'),
    ])
    expect(written).toBe('```\na\nb\n```\n\nc')
    expect([0, 1, 2, 3].map(lineOf)).toEqual([1, 1, 6, 6])
    expect(writeBody([]).text).toBe('')
  })

  it('refuses what no body may hold', () => {
    expect(() => writeBody([{ type: 'html', value: '<b>' }])).toThrow('No body may hold')
    expect(() => write({ type: 'paragraph', children: [{ type: 'image', url: 'a' }] })).toThrow(
      'No body may hold',
    )
  })
})

describe('a body at the limits of the parser', () => {
  it.each([
    ['a paragraph longer than a line may be', paragraph('word, '.repeat(60_000)), []],
    ['code longer than a line may be', { type: 'code', value: 'word '.repeat(60_000) }, []],
    [
      'a heading longer than a line may be',
      { type: 'heading', depth: 2, children: [text('a '.repeat(60_000))] },
      [0],
    ],
    ['punctuation by the thousand', paragraph('*_[]` '.repeat(3_000)), []],
    ['citations by the thousand', paragraph('[1] '.repeat(5_000)), []],
    ['a table of a thousand columns', table(1_000, 3), []],
    ['a table of more cells than a body can hold', table(1_000, 31), [0]],
    ['code like quotations deep within each other', { type: 'code', value: '> '.repeat(100) }, [0]],
  ] as const)('comes in: %s', (_, block, plain) => {
    // The lists of the table are read-only.
    const blocks = [block as BlockContent]
    const written = writeBody(blocks)
    expect(written.excess).toBeUndefined()
    expect(parseWritten(written.text)?.text).toBe(parseBlocksAsGiven(blocks).text)
    expect(written.plain).toEqual(plain)
  })

  it.each(['blockquote', 'list'] as const)('keeps the words of a %s nested too deep', (type) => {
    expect(parseWritten(write(nest(type, 200)))?.text).toBe('deep')
    expect(parseWritten(write(nest(type, 28)))?.blocks).toEqual(parseBlocksAsGiven([nest(type, 28)]).blocks)
  })

  it('keeps the words of what is nested deeper than calls may be', () => {
    let inline: PhrasingContent = text('deep')
    for (let level = 0; level < 50_000; level += 1) inline = { type: 'emphasis', children: [inline] }
    expect(write({ type: 'paragraph', children: [inline] })).toBe('*deep*')
    expect(parseWritten(write(nest('list', 50_000)))?.text).toBe('deep')
  })

  it.each([
    ['a word longer than a line may be', [paragraph('a'.repeat(100_001))], 'line-too-long'],
    [
      'more lines than a body may have',
      Array.from({ length: 50_001 }, () => paragraph('a')),
      'too-many-lines',
    ],
    [
      'more bytes than a body may have',
      Array.from({ length: 60 }, () => paragraph('a '.repeat(45_000))),
      'body-too-large',
    ],
    ['more marks than the parser can bear', [paragraph('* '.repeat(60_001))], 'too-much-markup'],
  ])('is told to be too much: %s', (_, blocks, code) => {
    expect(writeBody(blocks).excess?.code).toBe(code)
  })
})

function table(columns: number, rows: number): BlockContent {
  const cell = { type: 'tableCell' as const, children: [text('ab')] }
  const row = { type: 'tableRow' as const, children: Array.from({ length: columns }, () => cell) }
  return { type: 'table', children: Array.from({ length: rows }, () => row) }
}
