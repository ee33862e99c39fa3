import { describe, expect, it } from 'vitest'
import { monthKey } from '../../../src/views/date-position.ts'
import { monthHeading } from '../../../src/views/month-heading.ts'
import { english } from '../../../src/wording/english.ts'
import { dateOf } from '../../support/date-of.ts'

describe('the month a date stands in', () => {
  it.each([
    ['2031-03-18', '2031-03', 'March 2031'],
    ['2031-03-18T23:50-11:00', '2031-03', 'March 2031'],
    ['2031-03-31T23:50-11:00', '2031-03', 'March 2031'],
    ['2031', '2031', '2031, month not known'],
    ['2031-21', '2031', '2031, month not known'],
    ['2031-03-06/2031-04-02', '2031-03', 'March 2031'],
    ['/2031-04-02', '2031-04', 'April 2031'],
    ['[2031-03-18,2031-03-20]', '2031-03', 'March 2031'],
    ['[2031-03-18,2031-05]', '2031', '2031, month not known'],
    ['[..2031]', '2031', '2031, month not known'],
    ['-0043-03', '-0043-03', 'March 44 BC'],
    ['201X', '2010', '2010, month not known'],
    ['XXXX', 'undated', 'Date not known'],
    ['Y170000002', '170000002', '170000002, month not known'],
  ])('of %s has the key %s and the heading %s', (edtf, key, heading) => {
    expect(monthKey(dateOf(edtf))).toBe(key)
    expect(monthHeading(dateOf(edtf), english)).toBe(heading)
  })
})
