import { describe, expect, it } from 'vitest'
import { quotedWords } from '../../../src/views/quoted-words.ts'
import { editionOf } from '../../support/edition-of.ts'
import { make } from '../../support/make.ts'

const { mark } = make
const hash = `sha256:${'0'.repeat(64)}`
const full = { text: 'full', textHash: hash, headlineHash: hash } as const

/** The words of the quotation among the marks of a report with the text `abcdefghij…`. */
function wordsIn(fields: object, ...marks: readonly ReturnType<typeof mark>[]) {
  const report = make.article('one', fields, { marks })
  const edition = editionOf({ articles: [report] })
  const quote = report.record.annotations.find(({ kind }) => kind === 'Quote')
  if (quote === undefined) throw new Error('No quotation')
  return quotedWords(edition, report.record, quote)
}

const quote = (...ranges: readonly (readonly [number, number, 'headline'?])[]) =>
  mark('Quote', ranges, { by: 'courier', mode: 'direct' })

describe('quoted words', () => {
  it('are the report’s where it is held word for word, each range by itself', () => {
    expect(wordsIn(full, quote([0, 3], [5, 8]))).toEqual({ parts: ['abc', 'fgh'], voice: 'report' })
  })

  it('are the archive’s in a digest, but for the headline and for what is marked as printed', () => {
    expect(wordsIn({}, quote([0, 3])).voice).toBe('archive')
    expect(wordsIn({}, quote([0, 3, 'headline'])).voice).toBe('report')
    expect(wordsIn({}, quote([0, 3]), mark('AsPrinted', [0, 3], {})).voice).toBe('report')
    expect(wordsIn({}, quote([0, 9]), mark('AsPrinted', [2, 4], {})).voice).toBe('archive')
  })

  it('are in the language of the report, or in that of the foreign words they lie in', () => {
    expect(wordsIn({ ...full, inLanguage: 'ar' }, quote([0, 3]))).toMatchObject({ lang: 'ar', dir: 'rtl' })
    const foreign = mark('Foreign', [0, 5], { lang: 'fa', translation: 'patience' })
    expect(wordsIn(full, quote([1, 3]), foreign)).toMatchObject({ lang: 'fa', dir: 'rtl', voice: 'report' })
    expect(wordsIn(full, quote([1, 8]), foreign)).not.toHaveProperty('lang')
  })

  it('of a digest are in the outlet’s language only where they are printed', () => {
    const printed = mark('AsPrinted', [0, 3], {})
    expect(wordsIn({ inLanguage: 'ar' }, quote([0, 3]))).not.toHaveProperty('lang')
    expect(wordsIn({ inLanguage: 'ar' }, quote([0, 3]), printed)).toMatchObject({ lang: 'ar', dir: 'rtl' })
  })
})
