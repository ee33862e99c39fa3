import { expect, it } from 'vitest'
import { parseImportOptions } from '../../../../src/import/batch/parse-import-options.ts'
import { parseRow } from '../../../../src/import/batch/parse-row.ts'
import { make } from '../../../support/make.ts'

const setting = parseImportOptions({ outlet: 'osk-wire' }, [make.outlet('osk-wire').record], 'm-oduya')
if ('wrong' in setting) throw new Error(setting.wrong)
const given = setting
const row = { headline: 'Quay closed', body: 'The quay is closed, the harbour office said.' }

function guessesOf(line: Parameters<typeof parseRow>[0]): readonly string[] {
  return parseRow(line, 'wire.jsonl', given).guesses.map(({ text }) => text)
}

it('tells the fields of a row that cannot be read', () => {
  expect(guessesOf({ row })).toEqual([])
  expect(
    guessesOf({ row: { ...row, date: 'none', url: 'https://osk.example/quay', language: 'en' } }),
  ).toEqual([])
  expect(guessesOf({ row: { ...row, date: 'soon', url: '//osk.example', language: 'en_GB' } })).toEqual([
    'the field of the date says “soon”, which cannot be read as one',
    'the field of the language says “en_GB”, which cannot be read as one',
    'the field of the url says “//osk.example”, which cannot be read as one',
  ])
  expect(guessesOf({ row, unread: [{ field: 'byline', json: '["Ilse Tarn"]' }] })).toEqual([
    'the field of the byline holds ["Ilse Tarn"], which is no text and was not read',
  ])
})

it('tells half a character, which no file can hold', () => {
  expect(guessesOf({ row: { ...row, body: `${row.body} \uD83D` } })).toEqual([
    'the field of the body has half of a character in it, which became U+FFFD',
  ])
})

it('reads the date of a row as machines write it, and as it is printed', () => {
  const dateOf = (date: string) => parseRow({ row: { ...row, date } }, 'wire.jsonl', given).published
  expect(dateOf('2031-03-18T10:00:00Z')).toEqual({ value: '2031-03-18T10:00:00Z', from: 'field' })
  expect(dateOf('18 March 2031')).toMatchObject({ value: '2031-03-18', from: 'field' })
  expect(dateOf('18.3.2031')).toEqual({ value: '2031-03-18', from: 'field', printed: '18.3.2031' })
  expect(dateOf('١٨ مارس ٢٠٣١')).toMatchObject({ value: '2031-03-18', printed: '١٨ مارس ٢٠٣١' })
  expect(dateOf('3/4/2031')?.guess).toBeDefined()
  expect(dateOf('2031-02-30')?.value).not.toMatch(/^2031-0[23]/)
})
