import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english, englishOf } from '../../../src/wording/english.ts'
import { putDateIntoWords } from '../../../src/wording/put-date-into-words.ts'
import { anyDate } from '../../support/any-date.ts'
import { dateOf } from '../../support/date-of.ts'

const told: readonly (readonly [string, string])[] = [
  ['2031', '2031'],
  ['2031-03', 'March 2031'],
  ['2031-03-18', '18 March 2031'],
  ['2031-03-18~', 'about 18 March 2031'],
  ['2031-03-18?', '18 March 2031 (uncertain)'],
  ['2031-03%', 'about March 2031 (uncertain)'],
  ['2031-XX', 'a month in 2031'],
  ['2031-03-XX', 'a day in March 2031'],
  ['2031-XX-XX', 'a day in 2031'],
  ['2031-22', 'summer 2031'],
  ['201X', 'the 2010s'],
  ['20XX', 'a year from 2000 to 2099'],
  ['-000X', 'a year from 10 BC to 2 BC'],
  ['0000', '1 BC'],
  ['-0043-03-15', '15 March 44 BC'],
  ['0044', '44'],
  ['Y170000002', '170000002'],
  ['2031-03-18T06:10', '18 March 2031, 06:10'],
  ['2031-03-18T06:10:05Z', '18 March 2031, 06:10:05 UTC'],
  ['2031-03-18T06:10+03:30', '18 March 2031, 06:10 UTC+3:30'],
  ['2031-03-18T06:10-04', '18 March 2031, 06:10 UTC−4'],
  ['2031-03-18/2031-04-02', '18 March 2031 to 2 April 2031'],
  ['2031-03-18/..', 'from 18 March 2031 on'],
  ['2031-03-18/', 'from 18 March 2031, end not known'],
  ['../2031', 'until 2031'],
  ['/2031', 'until 2031, beginning not known'],
  ['2031-03~/2031-05?', 'about March 2031 to May 2031 (uncertain)'],
  ['[2031-03-18,2031-03-20]', 'one of 18 March 2031 and 20 March 2031'],
  ['{2029..2031,2033}', '2029 to 2031 and 2033'],
  ['[..2031]', '2031 or earlier'],
  ['[2031..]', '2031 or later'],
  ['XXXX', 'date not known'],
]

describe('a date in words', () => {
  it.each(told)('says %s as "%s"', (edtf, words) => {
    expect(putDateIntoWords(dateOf(edtf), english.dates)).toBe(words)
  })

  it('has the month first where the region has', () => {
    expect(putDateIntoWords(dateOf('2031-03-18'), englishOf('en-US').dates)).toBe('March 18, 2031')
  })

  it('is found for every date there is, and says whatever is uncertain or approximate about it', () => {
    fc.assert(
      fc.property(anyDate, (edtf) => {
        const date = dateOf(edtf)
        const words = putDateIntoWords(date, english.dates)
        expect(words).toMatch(/\S/)
        expect(words).not.toMatch(/undefined|NaN|Invalid|null/)
        expect(words.includes('about ')).toBe(date.approximate)
        expect(words.includes('(uncertain)')).toBe(date.uncertain)
      }),
    )
  })
})
