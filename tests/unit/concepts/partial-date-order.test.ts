import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  comparePartialDates,
  dateSortKey,
  instantBounds,
  isCertainlyAfter,
  mayOverlap,
} from '../../../src/concepts/date-order.ts'
import { anyDate } from '../../support/any-date.ts'
import { dateOf } from '../../support/date-of.ts'

const date = anyDate.map(dateOf)
const HOURS_14 = 14 * 3_600_000

describe('comparePartialDates', () => {
  it('puts an earlier start first, then an earlier end, then the text', () => {
    const texts = [
      '2025-07',
      'XXXX',
      '2025-07-01',
      '2025?',
      '../2025',
      '2025',
      'Y12025',
      '-0044',
      '2025-07-01T00:00Z',
      '2024',
    ]
    expect(
      texts
        .map(dateOf)
        .sort(comparePartialDates)
        .map((one) => one.edtf),
    ).toEqual([
      '../2025',
      'XXXX',
      '-0044',
      '2024',
      '2025',
      '2025?',
      '2025-07-01T00:00Z',
      '2025-07-01',
      '2025-07',
      'Y12025',
    ])
  })

  it('is a total order', () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(comparePartialDates(a, b) + comparePartialDates(b, a)).toBe(0)
        expect(comparePartialDates(a, b) === 0).toBe(a.edtf === b.edtf)
        const [low, middle, high] = [a, b, c].sort(comparePartialDates)
        if (low === undefined || middle === undefined || high === undefined) throw new Error('three dates')
        expect(comparePartialDates(low, high)).toBeLessThanOrEqual(0)
        expect(comparePartialDates(low, middle)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('dateSortKey', () => {
  it('has one width and sorts as the first instant does', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [keyA, keyB] = [dateSortKey(a), dateSortKey(b)]
        expect(keyA).toMatch(/^t[0-9]{21}$/)
        expect(keyA < keyB).toBe(a.earliest < b.earliest)
        expect(keyA === keyB).toBe(a.earliest === b.earliest)
      }),
    )
  })

  // Years of nine digits are those of -1 and 1, moved by 2,500,000 cycles of 146,097 days; a double keeps 16 digits.
  it.each([
    ['XXXX', 't000000000000000000000'],
    ['Y-999999999', 't068442985864403200000'],
    ['1969-12-31T23:59:59Z', 't099999999999999999000'],
    ['1970', 't100000000000000000000'],
    ['Y999999999', 't131556889801244800000'],
  ])('gives %s the key %s', (text, key) => {
    expect(dateSortKey(dateOf(text)).slice(0, 16)).toBe(key.slice(0, 16))
  })
})

describe('instantBounds', () => {
  it('adds 14 hours on either side where no zone is stated, and nothing where one is', () => {
    const [local, zoned] = [dateOf('2025-07-08T14:44'), dateOf('2025-07-08T14:44Z')]
    expect(instantBounds(local)).toEqual({
      earliest: local.earliest - HOURS_14,
      latest: local.latest + HOURS_14,
    })
    expect(instantBounds(zoned)).toEqual({ earliest: zoned.earliest, latest: zoned.latest })
    expect(instantBounds(dateOf('XXXX'))).toEqual({ earliest: -Infinity, latest: Infinity })
  })
})

describe('isCertainlyAfter and mayOverlap', () => {
  it.each([
    ['2025-07-08T14:45Z', '2025-07-08T14:44Z', true, false],
    ['2025-07-08T14:44:30Z', '2025-07-08T14:44Z', false, true],
    ['2025-07-08T14:44Z', '2025-07-08T16:44+02:00', false, true],
    ['2025-07-08T17:44+02:00', '2025-07-08T14:44Z', true, false],
    ['2025-07-09', '2025-07-08', false, true],
    // 28 hours lie between two places that may be 14 hours either side of UTC.
    ['2025-07-10', '2025-07-08', false, true],
    ['2025-07-11', '2025-07-08', true, false],
    ['2025-07-09T14:00Z', '2025-07-08', true, false],
    ['2025-07-09T13:59Z', '2025-07-08', false, true],
    ['2025-08', '2025', false, true],
    ['2026-02', '2025', true, false],
    ['XXXX', '2025', false, true],
    ['2030', '2025/..', false, true],
    ['2030', '2025/', false, true],
    ['2030/..', '2025', true, false],
    ['2031-24', '2031-01-10', false, true],
    ['[2030,2040]', '2035', false, false],
    ['[2030,2040]', '2030-05', false, true],
    ['{2030,2040}', '[2035,2040-05..]', false, true],
    ['[2040,2041]', '[2030,2031]', true, false],
    ['[2040..]', '[..2039-06]', true, false],
  ])('%s and %s: certainly after %s, may overlap %s', (a, b, after, overlap) => {
    expect(isCertainlyAfter(dateOf(a), dateOf(b))).toBe(after)
    expect(mayOverlap(dateOf(a), dateOf(b))).toBe(overlap)
  })

  it('never hold together, and overlap both ways or neither', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(isCertainlyAfter(a, b) && (mayOverlap(a, b) || isCertainlyAfter(b, a))).toBe(false)
        expect(mayOverlap(a, b)).toBe(mayOverlap(b, a))
        expect(mayOverlap(a, a)).toBe(true)
        if (a.kind !== 'set' && b.kind !== 'set') {
          expect(isCertainlyAfter(a, b) || isCertainlyAfter(b, a) || mayOverlap(a, b)).toBe(true)
        }
      }),
    )
  })
})
