import { describe, expect, it } from 'vitest'
import { lagBetween } from '../../../src/views/lag-between.ts'
import { english } from '../../../src/wording/english.ts'
import { dateOf } from '../../support/date-of.ts'

function lag(first: string, second: string): string | undefined {
  const found = lagBetween(dateOf(first), dateOf(second))
  return found && english.dates.lag(found)
}

describe('the lag between two dates', () => {
  it.each([
    ['2031-03-18', '2031-03-18', 'the same day'],
    ['2031-03-18', '2031-03-19', '1 day after'],
    ['2031-04-02', '2031-03-18', '15 days before'],
    ['2031-03-18~', '2031-03-21', 'about 3 days after'],
    ['2031-03-18?', '2031-03-18', 'about the same day'],
    ['2031-03-18T05:30Z', '2031-03-18T06:10Z', '40 min after'],
    ['2031-03-18T06:10+03:00', '2031-03-18T03:10Z', 'at the same time'],
    ['2031-03-18T06:00Z', '2031-03-19T06:30Z', 'about 25 hours after'],
    ['2031-03-18T06:00Z', '2031-03-18T03:00Z', '3 hours before'],
    ['2031-03-18T06:00Z', '2031-03-23T06:30Z', '5 days after'],
  ])('from %s to %s is %s', (first, second, words) => {
    expect(lag(first, second)).toBe(words)
  })

  it('is counted in days where one zone is not stated, since the time may be off by half a day', () => {
    expect(lag('2031-03-18T05:30', '2031-03-18T06:10')).toBe('the same day')
    expect(lag('2031-03-18T05:30Z', '2031-03-19T06:10')).toBe('1 day after')
  })

  it('is not told where one of them is not known to the day', () => {
    expect(lag('2031-03', '2031-03-18')).toBeUndefined()
    expect(lag('2031-03-18', '2031-03-18/2031-03-20')).toBeUndefined()
    expect(lag('XXXX', '2031-03-18')).toBeUndefined()
  })
})
