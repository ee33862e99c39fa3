import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldBlock } from '../../../../src/concepts/canonical-text.ts'
import { blockText } from '../../../../src/import/batch/block-text.ts'
import type { FoundText } from '../../../../src/import/found-text.ts'
import { parsePlainText } from '../../../../src/import/text/parse-plain-text.ts'

const sentence =
  'Patrol boats stopped nine ships before dawn on Tuesday, and forty seafarers were led away at once. '
const usualLine = fc.constantFrom(
  '',
  ' \t',
  'Boats stopped in strait',
  'BOATS STOPPED IN STRAIT',
  'Harbour Courier',
  'By Ilse Tarn',
  '— Ilse Tarn',
  'Harbour Courier | 18 March 2031',
  '18 March 2031',
  'Updated 19 March 2031',
  'PORT MERROWE, Norvale',
  'Source: Meridian Agency',
  'https://harbourcourier.example/a',
  'Skip to content',
  'Advertisement',
  'Related stories',
  'All rights reserved.',
  '|',
  '***',
  '\u200B',
  '\u00A0',
  '“',
  '# x',
  '- a',
  '    1. x',
  'import a from "b"',
  'Two rooms, one question',
  'اقرأ أيضا',
  'إعلان',
  sentence.trim(),
  sentence.repeat(2),
  sentence.slice(0, 66),
  `   ${sentence.slice(10, 76)}`,
  'e\u0301 a\u2028b\u0085c\fd\u000Be',
)
const anyLine = fc.oneof(
  { weight: 8, arbitrary: usualLine },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)
const lineEnd = fc.constantFrom('\n', '\r\n', '\r', '\n\n')
const anyText = fc
  .array(fc.tuple(anyLine, lineEnd), { maxLength: 40 })
  .map((lines) => lines.map(([line, end]) => line + end).join(''))
const anySetting = fc.record({
  outletNames: fc.constantFrom([], ['Harbour Courier', 'harbourcourier.example'], ['', '|']),
  keepAll: fc.boolean(),
  lines: fc.constantFrom('paragraphs', 'wrapped', undefined),
})

/** The words of a text's lines, each with the number of its first line, as they were told apart. */
function partsOf({ headline, blocks, leftOut }: FoundText) {
  return [
    ...(headline === undefined ? [] : [{ line: headline.line, words: headline.value }]),
    ...blocks.map((block) => ({ line: block.position?.start.line, words: blockText(block) })),
    ...leftOut.map(({ line, text }) => ({ line, words: foldBlock(text) })),
  ]
    .toSorted((a, b) => Number(a.line) - Number(b.line))
    .map(({ words }) => words)
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\n|\r/)
    .map(foldBlock)
    .filter((line) => line !== '')
}

describe('parsePlainText on any text', () => {
  it('puts each line into headline, blocks or what is left out, in order, once, and nothing else', () => {
    fc.assert(
      fc.property(anyText, anySetting, (text, { lines, ...setting }) => {
        const source = { file: 'a.txt', text }
        const found = parsePlainText(source, lines === undefined ? setting : { ...setting, lines })
        const given = linesOf(text)
        // Joined lines are the same words with one space for each line end.
        expect(partsOf(found).join(' ')).toBe(given.join(' '))
        if (lines === 'paragraphs') expect(partsOf(found)).toEqual(given)
      }),
      { numRuns: 1500 },
    )
  })

  it('leaves nothing out as furniture where all is to be kept', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { leftOut } = parsePlainText({ file: 'a.txt', text }, { outletNames: [], keepAll: true })
        expect(leftOut.filter(({ why }) => why === 'furniture')).toEqual([])
      }),
    )
  })

  it('takes time in proportion to a text’s length, whatever it holds', () => {
    const million = 1_000_000
    const texts = [
      'a'.repeat(5 * million),
      `a${' '.repeat(5 * million)}b`,
      `Headline\n${'\t '.repeat(2 * million)}x`,
      '\n'.repeat(million),
      '\r\n '.repeat(million),
      `By ${'Ilse Tarn, '.repeat(200_000)}`,
      `H\n${'Share | '.repeat(200_000)}`,
      `H\n${'|\n'.repeat(100_000)}`,
      `H\n${'a b\n'.repeat(200_000)}`,
      '\u200F'.repeat(million),
      `H\n${'(('.repeat(million)}`,
      `H\n${'-'.repeat(million)}`,
    ]
    for (const text of texts)
      expect(parsePlainText({ file: 'a.txt', text }, { outletNames: ['Harbour Courier'] }).guesses).toEqual(
        [],
      )
  }, 20_000)
})
