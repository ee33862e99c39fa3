import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeScalar } from '../../../src/import/write-scalar.ts'
import { parseYaml } from '../../../src/parse/parse-yaml.ts'
import { anyWords } from '../../support/any-blocks.ts'

function readBack(words: string) {
  const written = writeScalar(words)
  const text = `a: ${written}\nb: { c: ${written}, d: [${written}] }\n`
  const { value, problems } = parseYaml({ file: 'a.yaml', text })
  return { value: value?.value, codes: problems.map(({ code }) => code), lines: text.split(/[\n\r]/).length }
}

describe('words written as a value of YAML', () => {
  it('are read back as the same words, whatever they are, on one line', () => {
    const words = fc.oneof(anyWords, fc.string({ unit: 'binary' }), fc.string({ unit: 'binary-ascii' }))
    fc.assert(
      fc.property(words, (given) => {
        expect(readBack(given)).toEqual({
          value: { a: given, b: { c: given, d: [given] } },
          codes: [],
          lines: 3,
        })
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    'yes',
    'null',
    '~',
    'True',
    '0x1F',
    '1e3',
    '.5',
    '2031-05-03',
    '- a',
    '# a',
    'a #b',
    'a: b',
    'a:',
    '12:30',
    '!a',
    '&a',
    '*a',
    '%a',
    '@a',
    '`a',
    '|',
    '>',
    '---',
    '...',
    '?',
    '"a"',
    "'a'",
    "a's",
    '{a}',
    '[a]',
    'a, b',
    ' a ',
    '\ta\n\nb',
    '\\n',
    'الصبر مفتاح',
    '\u200Fabc\u2066d\u2069',
    '\u2028\u2029\u0085\uFEFF\u0000\u0003\u007F\u009F\uFFFE\uFFFF',
    '😀\u{10FFFF}',
    'e\u0301',
    'word '.repeat(2_000),
    '"\\'.repeat(5_000),
  ])('are read back as the same words: %j', (given) => {
    expect(readBack(given)).toMatchObject({ value: { a: given, b: { c: given, d: [given] } }, codes: [] })
  })

  it('stay as they are where nothing is in the way', () => {
    for (const words of [
      'Boats stopped in strait',
      'Ilse Tarn',
      '2031-05-03T14:44',
      'الصبر مفتاح',
      'a/b (c)',
    ])
      expect(writeScalar(words)).toBe(words)
  })

  it('show what cannot be seen', () => {
    expect(writeScalar('a\u200Fb\u00A0c')).toBe('"a\\u200fb\\u00a0c"')
  })
})
