import { expect, it } from 'vitest'
import { datePrefix } from '../../../src/concepts/date-prefix.ts'
import { parsePartialDate } from '../../../src/concepts/partial-date.ts'

it.each([
  ['2031-03-18', '2031-03-18'],
  ['2031-03-18T06:10+03:00', '2031-03-18'],
  ['2031-03~', '2031-03'],
  ['2031-03-XX', '2031-03'],
  ['2031', '2031'],
  ['0079-10', '0079-10'],
  ['2031-21', '2031'],
  ['2031-03-06/2031-04-02', '2031-03-06'],
  ['/2031-04', '2031-04'],
  ['../2031-04', '2031-04'],
  ['203X', 'undated'],
  ['XXXX', 'undated'],
  ['-0044-03-15', 'undated'],
  ['Y20310', 'undated'],
  ['[2031,2032]', 'undated'],
])('an id of %s begins with %s', (text, prefix) => {
  const parsed = parsePartialDate(text)
  expect('date' in parsed && datePrefix(parsed.date)).toBe(prefix)
})
