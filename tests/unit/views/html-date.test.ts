import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlDate } from '../../../src/views/html-date.ts'
import { anyDate } from '../../support/any-date.ts'
import { dateOf } from '../../support/date-of.ts'

describe('the `datetime` of a date', () => {
  it.each([
    ['2031', '2031'],
    ['2031-03', '2031-03'],
    ['2031-03-XX', '2031-03'],
    ['2031-03-18', '2031-03-18'],
    ['0044-03-15', '0044-03-15'],
    ['2031-03-18T06:10', '2031-03-18T06:10'],
    ['2031-03-18T06:10:05Z', '2031-03-18T06:10:05Z'],
    ['2031-03-18T06:10-04', '2031-03-18T06:10-04:00'],
    ['2031-03-18T06:10+05:45', '2031-03-18T06:10+05:45'],
  ])('of %s is %s', (edtf, html) => {
    expect(htmlDate(dateOf(edtf))).toBe(html)
  })

  it.each([
    '2031~',
    '2031-03-18?',
    '0000',
    '-0044',
    'Y17000',
    '2031-21',
    '201X',
    '2031/2032',
    '[2031,2033]',
    'XXXX',
  ])('is left out for %s, which HTML cannot say', (edtf) => {
    expect(htmlDate(dateOf(edtf))).toBeUndefined()
  })

  it('is always one that HTML allows', () => {
    const allowed = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/
    fc.assert(
      fc.property(anyDate, (edtf) => {
        expect(htmlDate(dateOf(edtf)) ?? '2031').toMatch(allowed)
      }),
    )
  })
})
