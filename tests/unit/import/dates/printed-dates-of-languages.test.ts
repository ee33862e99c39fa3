import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePrintedDate } from '../../../../src/import/dates/parse-printed-date.ts'

const locales =
  'en-US en-GB fr fr-CA es es-MX it nl de de-AT pt-BR pt-PT ca gl ro sv da nb fi et lv pl cs sk sl hr bs sr sr-Latn mk bg ru uk be hu el tr az kk uz sq hy ka he fa ur ps id ms vi sw ha af ga is mt hi bn ta mr gu pa ne ar ar-SY ar-IQ ar-LB ar-EG ar-MA ar-DZ ar-TN ar-SA zh zh-TW ja ko'.split(
    ' ',
  )
const dateStyles = ['full', 'long', 'medium', 'short'] as const
const timeStyles = ['medium', 'short'] as const

// Years that two digits stand for.
const instants = fc
  .date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2068-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.getTime())
const forms = fc.record({
  locale: fc.constantFrom(...locales),
  dateStyle: fc.constantFrom(...dateStyles),
  timeStyle: fc.option(fc.constantFrom(...timeStyles), { nil: undefined }),
})

function printed(instant: number, form: typeof forms extends fc.Arbitrary<infer F> ? F : never): string {
  const { locale, dateStyle, timeStyle } = form
  const options = { dateStyle, calendar: 'gregory', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(
    locale,
    timeStyle === undefined ? options : { ...options, timeStyle },
  ).format(instant)
}

describe('a date as Intl writes it', () => {
  it('is read as the same day and minute, in many languages and styles', () => {
    fc.assert(
      fc.property(instants, forms, (instant, form) => {
        const line = printed(instant, form)
        const long = form.timeStyle === undefined ? 10 : 16
        const found = parsePrintedDate(line, form.locale)
        expect([line, found?.date.slice(0, long)]).toEqual([
          line,
          new Date(instant).toISOString().slice(0, long),
        ])
      }),
      { numRuns: 1500 },
    )
  })

  it('is read the same with the months named in full, whatever language is said to be the text’s', () => {
    // What a name means in two languages is left to the language.
    const clear = forms.filter(({ locale, dateStyle }) => dateStyle === 'long' && locale !== 'hr')
    fc.assert(
      fc.property(instants, clear, fc.constantFrom(undefined, 'en', 'ar'), (instant, form, language) => {
        const line = printed(instant, { ...form, timeStyle: undefined })
        const found = parsePrintedDate(line, language)
        expect([line, found?.date]).toEqual([line, new Date(instant).toISOString().slice(0, 10)])
      }),
      { numRuns: 500 },
    )
  })

  it('is told of as unread where it is of another calendar alone', () => {
    const other = fc.constantFrom(
      'ar-u-ca-islamic-umalqura',
      'en-u-ca-islamic-umalqura',
      'fa-u-ca-persian',
      'he-u-ca-hebrew',
    )
    const recent = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2030-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(recent, other, (date, locale) => {
        const line = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(date)
        const found = parsePrintedDate(line)
        expect([line, found?.date]).toEqual([line, 'XXXX'])
        expect(found?.guess).toContain('is not converted')
      }),
    )
  })
})
