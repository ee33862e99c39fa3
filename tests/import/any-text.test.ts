import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalText, foldBlock } from '../../src/concepts/canonical-text.ts'
import { blockText } from '../../src/import/batch/block-text.ts'
import { importText } from '../../src/import/batch/import-text.ts'
import { startKnownTexts } from '../../src/import/batch/known-texts.ts'
import { startArticleNames } from '../../src/import/batch/name-import.ts'
import { parseImportOptions } from '../../src/import/batch/parse-import-options.ts'
import { parseInput } from '../../src/import/batch/parse-input.ts'
import { parseArticle } from '../../src/parse/parse-article.ts'
import { make } from '../support/make.ts'

const setting = parseImportOptions(
  { outlet: 'osk-wire', lang: 'en', lines: 'paragraphs', rights: 'permission: Osk Wire' },
  [make.outlet('osk-wire').record],
  'm-oduya',
)
if ('wrong' in setting) throw new Error(setting.wrong)

const accident = fc.constantFrom(
  ...[
    'import x from "y"',
    'export const a = 1',
    '{a}',
    '{/* a */}',
    '<b>',
    '<COMPANY>',
    '</b>',
    '<!-- a -->',
    '# a',
  ],
  ...[
    '    four',
    '\tfive',
    '- a',
    '* a',
    '+ a',
    '1. a',
    '10) a',
    '> a',
    '---',
    '***',
    '===',
    '| a | b |',
    '|---|---|',
  ],
  ...[
    '```',
    '~~~js',
    '&amp;',
    '&#123;',
    '&nbsp;',
    '\\',
    'a\\',
    '*a*',
    '__a__',
    '`a`',
    '``',
    '[a](b)',
    '[a]: b',
    '[^1]: a',
  ],
  ...[
    '![a](b)',
    'https://a.example',
    '<https://a.example>',
    'a  ',
    'a\u00A0',
    '\u2028',
    '\u0085',
    '\u000B',
    '\u0003',
    'ًa',
  ],
)
const text = fc
  .array(fc.oneof(accident, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem()), {
    minLength: 1,
    maxLength: 12,
  })
  .chain((parts) =>
    fc
      .array(fc.constantFrom('\n', '\n\n', '\r\n', ' ', ''), { minLength: parts.length })
      .map((ends) => parts.map((part, at) => part + (ends[at] ?? '\n')).join('')),
  )
  // NUL, bidirectional overrides and what is left open of them are refused, and a byte order mark is none of the text.
  .map((each) => each.toWellFormed().replace(/[\0\u202A-\u202E\u2066-\u2069]|^\uFEFF/gu, ''))

it('gives any text back with the same words, less what is told', () => {
  fc.assert(
    fc.property(text, (given) => {
      const lines = given.split(/\r\n|\r|\n/).map(foldBlock)
      const parsed = parseInput({ file: 'a.txt', path: 'a.txt', kind: 'text' }, Buffer.from(given), setting)
      if ('problem' in parsed) throw new Error(parsed.problem.message)
      const { found, method } = parsed
      const state = { known: startKnownTexts(), names: startArticleNames([]) }
      const prepared = importText(found, { file: 'a.txt' }, method, setting, state)
      if ('outcome' in prepared) {
        const { outcome } = prepared
        const codes = outcome.kind === 'refused' ? outcome.problems.map(({ code }) => code) : []
        expect(codes).toEqual(['missing-headline'])
        expect(canonicalText(found.blocks.map(blockText))).toBe('')
        return
      }
      const { value, problems } = parseArticle('a', { file: 'a.mdx', text: prepared.text }, [])
      expect(problems).toEqual([])
      const told = [
        found.headline?.value ?? '',
        ...prepared.report.leftOut.map((each) => foldBlock(each.text)),
      ]
      const rest = lines.filter((line) => {
        const at = told.indexOf(line)
        if (line !== '' && at !== -1) told.splice(at, 1)
        return line !== '' && at === -1
      })
      expect(value?.body.text).toBe(canonicalText(rest))
      expect(value?.record.headlineText).toBe(foldBlock(found.headline?.value ?? ''))
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  )
})
