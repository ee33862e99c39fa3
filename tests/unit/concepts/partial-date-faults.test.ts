import { describe, expect, it } from 'vitest'
import { parsePartialDate } from '../../../src/concepts/partial-date.ts'
import { dateFaultOf } from '../../support/date-of.ts'

describe('parsePartialDate on what is no date', () => {
  it.each([
    ['2025-13-41', 'no-such-month', '13', 'a month from 01 to 12'],
    ['2025-00', 'no-such-month', '00', 'a month from 01 to 12, or a season from 21 to 24'],
    ['2001-25', 'no-such-month', '25', 'a month from 01 to 12, or a season from 21 to 24'],
    ['2001-21-05', 'no-such-month', '21', 'a month from 01 to 12'],
    ['1984-1X', 'no-such-month', '1X', 'a month from 01 to 12, or a season from 21 to 24'],
    ['2023-02-30', 'no-such-day', '30', 'a day from 01 to 28'],
    ['2024-02-30', 'no-such-day', '30', 'a day from 01 to 29'],
    ['1900-02-29', 'no-such-day', '29', 'a day from 01 to 28'],
    ['2025-04-31', 'no-such-day', '31', 'a day from 01 to 30'],
    ['2025-07-00', 'no-such-day', '00', 'a day from 01 to 31'],
    ['2025-07-1X', 'no-such-day', '1X', 'a day from 01 to 31'],
    ['1985-XX-12', 'no-such-day', '12', 'XX as the day of a month that is XX'],
    ['2025-07-08T24:00', 'no-such-time', '24', 'an hour from 00 to 23'],
    ['2025-07-08T23:60', 'no-such-time', '60', 'a minute from 00 to 59'],
    ['2025-07-08T23:59:60Z', 'no-such-time', '60', 'a second from 00 to 59'],
    ['2025-07-08T14', 'no-such-time', '14', 'a time as hh:mm or hh:mm:ss'],
    ['2025-07-08T', 'no-such-time', '', 'a time as hh:mm or hh:mm:ss'],
    ['2025-07-08T14:44:05.123', 'no-such-time', '.123', 'no fraction of a second'],
    ['2025-07T14:44', 'not-edtf', '2025-07', 'a full date, YYYY-MM-DD, before the time'],
    ['2025-07-XXT14:44', 'not-edtf', '2025-07-XX', 'a full date, YYYY-MM-DD, before the time'],
    ['2025-07-08?T14:44', 'not-allowed-here', '2025-07-08?', 'no `?`, `~` or `%` in a date with a time'],
    ['2025-07-08T14:44~', 'not-allowed-here', '~', 'no `?`, `~` or `%` in a date with a time'],
    ['2004/2003', 'ends-before-start', '2003', 'an end that is not before 2004'],
    ['[1672..1670]', 'ends-before-start', '1670', 'an end that is not before 1672'],
    ['[1670..1672-05]', 'not-edtf', '1670..1672-05', 'two years, two months or two days around `..`'],
    ['[1670,..1672]', 'not-allowed-here', '..1672', 'an open start only at the front'],
    ['[1670..,1672]', 'not-allowed-here', '1670..', 'an open end only at the back'],
    [
      '[1670?..]',
      'not-allowed-here',
      '1670?',
      'a year, month or day without `?`, `~`, `%` or `X` in a range',
    ],
    [
      '{2004-XX..}',
      'not-allowed-here',
      '2004-XX',
      'a year, month or day without `?`, `~`, `%` or `X` in a range',
    ],
    ['[1984', 'not-edtf', '[1984', 'dates separated by commas, then `]`'],
    ['{1984]', 'not-edtf', '{1984]', 'dates separated by commas, then `}`'],
    ['2025-07-08T10:00/2025-07-09', 'not-allowed-here', '2025-07-08T10:00', 'a date without a time'],
    ['[2025-07-08T10:00Z]', 'not-allowed-here', '2025-07-08T10:00Z', 'a date without a time'],
    ['XXXX-12', 'not-allowed-here', 'XXXX', 'a year whose first two digits at least are known'],
    ['20XX-12', 'not-allowed-here', '20XX-12', 'no month after 20XX'],
    ['12025', 'no-such-year', '12025', 'a year of four digits, or one of five to nine digits after `Y`'],
    ['', 'not-edtf', '', 'a date such as 2025, 2025-07 or 2025-07-08'],
  ])('says what is wrong with %j: %s, found %j, expected %s', (text, reason, found, expected) => {
    expect(dateFaultOf(text)).toMatchObject({ reason, found, expected })
  })

  it.each([
    '+3',
    '+0300',
    '-00:00',
    '-00',
    '+14:01',
    '-12:01',
    '+02:60',
    '+25:00',
    ' Z',
    'z',
    'ZZ',
    '−03:00',
    '+٠٣:٠٠',
  ])('refuses the offset %j', (offset) => {
    expect(dateFaultOf(`2025-07-08T14:44${offset}`)).toMatchObject({
      reason: 'no-such-offset',
      found: offset,
    })
  })

  it.each([
    ['2025-7-8', '2025-07-08'],
    ['2025-7', '2025-07'],
    ['2025/7', '2025-07'],
    ['2025/07/08', '2025-07-08'],
    ['20250708', '2025-07-08'],
    ['2025-07-08 14:44', '2025-07-08T14:44'],
    ['2025-7-8 9:05 UTC', '2025-07-08T09:05Z'],
    ['20250708T144405Z', '2025-07-08T14:44:05Z'],
    ['2025-07-08t14:44z', '2025-07-08T14:44Z'],
    ['2025-07-08T14:44:05.123+0300', '2025-07-08T14:44:05+03:00'],
    ['2025-07-08T14:44-00:00', '2025-07-08T14:44Z'],
    ['2025-07-08T24:00', '2025-07-09T00:00'],
    ['2024-02-28T24:00', '2024-02-29T00:00'],
    ['2024-12-31T24:00:00+02', '2025-01-01T00:00:00+02:00'],
    [' 2025-07-08\n', '2025-07-08'],
    ['2025‑07‑08', '2025-07-08'],
    ['25.12.2025', '2025-12-25'],
    ['05/05/2025', '2025-05-05'],
    ['12/25/2025', '2025-12-25'],
    ['2025–2026', '2025/2026'],
    ['2025-7-8 to 2025-7-10', '2025-07-08/2025-07-10'],
    ['2004/open', '2004/..'],
    ['unknown/2004', '/2004'],
    ['[2025, 2026]', '[2025,2026]'],
    ['201x', '201X'],
    ['1980s', '198X'],
    ['c. 1984', '1984~'],
    ['2004?~', '2004%'],
    ['y12345', 'Y12345'],
    ['Y2025', '2025'],
    ['-0000', '0000'],
    ['/', 'XXXX'],
    ['XXXX-XX-XX', 'XXXX'],
    ['undated', 'XXXX'],
  ])('suggests for %j the date %s', (text, suggestion) => {
    expect(dateFaultOf(text).suggestion).toBe(suggestion)
  })

  it.each([
    '07/08/2025',
    '20258',
    '250708',
    '2025-13-41',
    '2023-02-30',
    '2025-02-29T24:00',
    '2025-07-00T24:00',
    '2010/11',
    '20251341',
    'soon',
    '٢٠٢٥-٠٧-٠٨',
  ])('suggests nothing for %j, which could be more than one date or none', (text) => {
    expect(dateFaultOf(text)).not.toHaveProperty('suggestion')
  })

  it('refuses a long text at once', () => {
    expect(dateFaultOf('2'.repeat(201))).toEqual({
      reason: 'too-long',
      found: `${'2'.repeat(40)}…`,
      expected: 'a date of at most 200 characters',
    })
    const set = `[${Array.from({ length: 39 }, () => '2025').join(',')},20]`
    expect(set).toHaveLength(199)
    expect(dateFaultOf(set).reason).toBe('not-edtf')
  })

  it('refuses a million hostile characters, and any 200, without delay', () => {
    const starts = [
      'c.',
      '2025-',
      '[2025,',
      '1/',
      '..',
      ' ',
      '2025-07-08T',
      '?~',
      '0',
      'X',
      '-',
      '[..',
      ' to ',
      '\u0000',
    ]
    const before = performance.now()
    for (const start of starts) {
      expect(parsePartialDate(start.repeat(1_000_000))).toHaveProperty('fault.reason', 'too-long')
      for (let round = 0; round < 20; round += 1) {
        expect(parsePartialDate(start.repeat(200).slice(0, 200))).toHaveProperty('fault')
      }
    }
    expect(performance.now() - before).toBeLessThan(2000)
  })
})
