import { describe, expect, it } from 'vitest'
import { arabicOf } from '../../../src/wording/arabic.ts'
import { putDateIntoWords } from '../../../src/wording/put-date-into-words.ts'
import { wordingFor } from '../../../src/wording/wording-for.ts'
import { dateOf } from '../../support/date-of.ts'
import { leavesOf } from '../../support/leaves-of.ts'

const arabic = arabicOf('ar')
const numbers = [0, 1, 2, 3, 10, 11, 99, 100, 103]

describe('the wording for Arabic', () => {
  it('is found for Arabic of every region, with its digits and names of months', () => {
    const day = (language: string) =>
      putDateIntoWords(dateOf('2031-03-18'), wordingFor(language).dates).normalize('NFC')
    expect(day('ar')).toBe('18 مارس 2031')
    expect(day('ar-EG')).toBe('١٨ مارس ٢٠٣١')
    expect(day('ar-PS')).toBe('١٨ آذار ٢٠٣١')
    expect(wordingFor('ar-PS').language).toBe('ar-PS')
  })

  it('tells the dates of the Gregorian calendar where a region has another', () => {
    expect(wordingFor('ar-SA-u-ca-islamic').dates.year(2031)).toBe('٢٠٣١')
    expect(wordingFor('ar-SA').dates.day(2031, 3, 18)).toBe('١٨ مارس ٢٠٣١')
  })
})

describe('counts in Arabic', () => {
  it('agree with their number', () => {
    expect(numbers.map(arabic.counts.articles)).toEqual([
      'لا تقارير',
      'تقرير واحد',
      'تقريران',
      '3 تقارير',
      '10 تقارير',
      '11 تقريرًا',
      '99 تقريرًا',
      '100 تقرير',
      '103 تقارير',
    ])
    expect(numbers.map(arabic.counts.outlets).slice(1, 5)).toEqual([
      'وسيلة إعلام واحدة',
      'وسيلتا إعلام',
      '3 وسائل إعلام',
      '10 وسائل إعلام',
    ])
  })

  it('stand in the case that a preposition asks for', () => {
    const lag = (amount: number, unit: 'minute' | 'hour' | 'day') =>
      arabic.dates.lag({ unit, amount, direction: 'after', about: false })
    expect(lag(1, 'day')).toBe('بعد يوم واحد')
    expect(lag(2, 'day')).toBe('بعد يومين')
    expect(lag(3, 'hour')).toBe('بعد 3 ساعات')
    expect(lag(45, 'minute')).toBe('بعد 45 دقيقة')
    expect(lag(0, 'day')).toBe('في اليوم نفسه')
    expect(arabic.dates.lag({ unit: 'day', amount: 2, direction: 'before', about: true })).toBe(
      'قبل نحو يومين',
    )
    expect(arabic.record.appearances(2)).toBe('كلام واحد ورد في تقريرين')
  })

  it('have a form in the search for every category of the language', () => {
    const rules = new Intl.PluralRules('ar')
    const forms = numbers.map((count) => arabic.search.hits[rules.select(count)])
    expect(forms.every((form) => form !== undefined && /\p{Script=Arabic}/u.test(form))).toBe(true)
    expect(new Set(forms.slice(0, 3)).size).toBe(3)
  })
})

const told: readonly (readonly [string, string])[] = [
  ['2031', '2031'],
  ['2031-03-18~', 'نحو 18 مارس 2031'],
  ['2031-03-18?', '18 مارس 2031 (غير مؤكد)'],
  ['2031-03-XX', 'يوم من مارس 2031'],
  ['2031-22', 'صيف 2031'],
  ['201X', 'أعوام 2010–2019'],
  ['-0043-03-15', '15 مارس 44 ق.م'],
  ['0000', '1 ق.م'],
  ['2031-03-18T06:10', '18 مارس 2031، 06:10'],
  ['2031-03-18T06:10Z', '18 مارس 2031، 06:10 بتوقيت غرينتش'],
  ['2031-03-18T06:10+03:30', '18 مارس 2031، 06:10 غرينتش \u200E+3:30'],
  ['2031-03-18/2031-04-02', 'من 18 مارس 2031 إلى 2 أبريل 2031'],
  ['2031-03-18/..', 'من 18 مارس 2031 فصاعدًا'],
  ['/2031', 'حتى 2031، والبداية غير معروفة'],
  ['[2031-03-18,2031-03-20]', 'أحد هذه التواريخ: 18 مارس 2031 و20 مارس 2031'],
  ['[..2031]', '2031 أو قبله'],
  ['XXXX', 'التاريخ غير معروف'],
]

describe('a date in Arabic words', () => {
  it.each(told)('says %s as "%s"', (edtf, words) => {
    expect(putDateIntoWords(dateOf(edtf), arabic.dates)).toBe(words)
  })
})

describe('the words of the interface in Arabic', () => {
  const texts = leavesOf(arabic).flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ path, text: value }] : [],
  )

  it('are nowhere blank, and hold Arabic letters wherever they hold letters', () => {
    const strange = texts
      .filter(({ path }) => !allowed.test(path))
      .filter(({ text }) => {
        const own = text.replaceAll(/\{\w+\}/gu, '')
        return text === '' || (/\p{L}/u.test(own) && !/\p{Script=Arabic}/u.test(own))
      })
    expect(strange).toEqual([])
  })

  it('hold no English but names of things that have none in Arabic', () => {
    const latin = texts
      .filter(({ path }) => !allowed.test(path))
      .filter(({ text }) => /\p{Script=Latin}/u.test(text.replaceAll(/\{\w+\}|JavaScript|WebAssembly/gu, '')))
    expect(latin).toEqual([])
  })

  it('have the comma, the semicolon and the question mark of the script', () => {
    const foreign = texts.filter(({ path, text }) => !allowed.test(path) && /[,;?“”]/u.test(text))
    expect(foreign).toEqual([])
  })
})

/** Where words of content, or names of formats, stand among the interface's own. */
const allowed = /^(?:language$|samples\.(?:passages|digest)|cite\.formats)/u
