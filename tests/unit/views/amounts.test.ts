import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Amount, amountInWords } from '../../../src/views/amount-in-words.ts'
import { extentOf, mostOf } from '../../../src/views/figure-extent.ts'
import { english } from '../../../src/wording/english.ts'

describe('a figure in words', () => {
  it.each<readonly [Amount, string]>([
    [{ value: 40, qualifier: 'at-least' }, 'at least 40'],
    [{ value: 36, qualifier: 'exactly' }, '36'],
    [{ value: 12000.5 }, '12,000.5'],
    [{ low: 41, best: 44, high: 47, qualifier: 'about' }, 'about 41 to 47, best estimate 44'],
    [{ value: 9, unit: 'people' }, '9'],
    [{ value: 9, unit: 'crews' }, '9 crews'],
  ])('of %o is "%s"', (amount, words) => {
    expect(amountInWords(amount, 'people', english)).toBe(words)
  })
})

describe('the extent of a figure', () => {
  it('stays open for "at least" and "at most"', () => {
    expect(extentOf({ value: 40, qualifier: 'at-least' }, 50)).toEqual({ from: 66.7, to: 100, dot: 66.7 })
    expect(extentOf({ value: 40, qualifier: 'at-most' }, 50)).toEqual({ from: 0, to: 66.7, dot: 66.7 })
  })

  it('is a point for one value and a bar for a range, with a dot only for a best estimate', () => {
    expect(extentOf({ value: 40 }, 50)).toEqual({ from: 66.7, to: 66.7, dot: 66.7 })
    expect(extentOf({ low: 25, high: 50 }, 50)).toEqual({ from: 41.7, to: 83.3 })
    expect(extentOf({ low: 25, best: 40, high: 50 }, 50).dot).toBe(66.7)
  })

  it('lies on the scale of its group, in order, whatever the figures', () => {
    const number = fc.integer({ min: -1000, max: 1_000_000_000 })
    const amount = fc.oneof(
      number.map((value): Amount => ({ value })),
      fc.tuple(number, number).map(([a, b]): Amount => ({ low: Math.min(a, b), high: Math.max(a, b) })),
    )
    fc.assert(
      fc.property(fc.array(amount), (amounts) => {
        for (const each of amounts) {
          const { from, to } = extentOf(each, mostOf(amounts))
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeGreaterThanOrEqual(from)
          expect(to).toBeLessThanOrEqual(100)
        }
      }),
    )
  })
})
