import { describe, expect, it } from 'vitest'
import { type PartialDate, partialDate } from '../../../src/concepts/partial-date.ts'
import { dateOf } from '../../support/date-of.ts'

function boundsIn(date: PartialDate): readonly string[] {
  return [date.earliest, date.latest].map((bound) =>
    Number.isFinite(bound) ? new Date(bound).toISOString().replace('T00:00:00.000Z', '') : String(bound),
  )
}

const END = 'T23:59:59.999Z'

describe('parsePartialDate', () => {
  it.each([
    ['2004', 'calendar', 'year', '2004-01-01', `2004-12-31${END}`],
    ['0000', 'calendar', 'year', '0000-01-01', `0000-12-31${END}`],
    ['0050', 'calendar', 'year', '0050-01-01', `0050-12-31${END}`],
    ['-0001', 'calendar', 'year', '-000001-01-01', `-000001-12-31${END}`],
    ['Y12345', 'calendar', 'year', '+012345-01-01', `+012345-12-31${END}`],
    ['Y-12345', 'calendar', 'year', '-012345-01-01', `-012345-12-31${END}`],
    ['2004-06', 'calendar', 'month', '2004-06-01', `2004-06-30${END}`],
    ['1900-02', 'calendar', 'month', '1900-02-01', `1900-02-28${END}`],
    ['2000-02', 'calendar', 'month', '2000-02-01', `2000-02-29${END}`],
    ['-0004-02', 'calendar', 'month', '-000004-02-01', `-000004-02-29${END}`],
    ['2004-12', 'calendar', 'month', '2004-12-01', `2004-12-31${END}`],
    ['2004-02-29', 'calendar', 'day', '2004-02-29', `2004-02-29${END}`],
    ['-0044-03-15', 'calendar', 'day', '-000044-03-15', `-000044-03-15${END}`],
    ['1984?', 'calendar', 'year', '1984-01-01', `1984-12-31${END}`],
    ['2004-06-11%', 'calendar', 'day', '2004-06-11', `2004-06-11${END}`],
    ['2004-XX', 'calendar', 'year', '2004-01-01', `2004-12-31${END}`],
    ['1985-04-XX', 'calendar', 'month', '1985-04-01', `1985-04-30${END}`],
    ['1985-XX-XX', 'calendar', 'year', '1985-01-01', `1985-12-31${END}`],
    ['201X', 'years', 'decade', '2010-01-01', `2019-12-31${END}`],
    ['20XX', 'years', 'century', '2000-01-01', `2099-12-31${END}`],
    ['-201X', 'years', 'decade', '-002019-01-01', `-002010-12-31${END}`],
    ['-000X', 'years', 'decade', '-000009-01-01', `-000001-12-31${END}`],
    ['2001-21', 'season', 'season', '2001-01-01', `2001-12-31${END}`],
    ['2001-24~', 'season', 'season', '2001-01-01', `2001-12-31${END}`],
    ['XXXX', 'unknown', 'unknown', '-Infinity', 'Infinity'],
    ['2004-01-01T10:10', 'moment', 'minute', '2004-01-01T10:10:00.000Z', '2004-01-01T10:10:59.999Z'],
    ['2004-01-01T10:10:05', 'moment', 'second', '2004-01-01T10:10:05.000Z', '2004-01-01T10:10:05.999Z'],
    ['2004-01-01T10:10Z', 'moment', 'minute', '2004-01-01T10:10:00.000Z', '2004-01-01T10:10:59.999Z'],
    ['2004-01-01T01:00+14:00', 'moment', 'minute', '2003-12-31T11:00:00.000Z', '2003-12-31T11:00:59.999Z'],
    ['2004-12-31T23:59:59-12', 'moment', 'second', '2005-01-01T11:59:59.000Z', '2005-01-01T11:59:59.999Z'],
    ['2004-01-01T10:10-00:30', 'moment', 'minute', '2004-01-01T10:40:00.000Z', '2004-01-01T10:40:59.999Z'],
    ['2004-06/2006-08', 'interval', 'interval', '2004-06-01', `2006-08-31${END}`],
    ['2004-02-01/2005', 'interval', 'interval', '2004-02-01', `2005-12-31${END}`],
    ['2004-06/2004', 'interval', 'interval', '2004-06-01', `2004-12-31${END}`],
    ['1984?/2004-06~', 'interval', 'interval', '1984-01-01', `2004-06-30${END}`],
    ['2004-06-XX/2004-07-03', 'interval', 'interval', '2004-06-01', `2004-07-03${END}`],
    ['1985-04-12/..', 'interval', 'interval', '1985-04-12', 'Infinity'],
    ['../1985-04', 'interval', 'interval', '-Infinity', `1985-04-30${END}`],
    ['1985/', 'interval', 'interval', '1985-01-01', 'Infinity'],
    ['/1985-04-12', 'interval', 'interval', '-Infinity', `1985-04-12${END}`],
    ['[1667,1668,1670..1672]', 'set', 'set', '1667-01-01', `1672-12-31${END}`],
    ['[..1983-12-03]', 'set', 'set', '-Infinity', `1983-12-03${END}`],
    ['[1760-12..]', 'set', 'set', '1760-12-01', 'Infinity'],
    ['{1961-12,1960}', 'set', 'set', '1960-01-01', `1961-12-31${END}`],
    ['{..1950,1960-03-01,1970..}', 'set', 'set', '-Infinity', 'Infinity'],
    ['[2001-21,201X,2004-XX~]', 'set', 'set', '2001-01-01', `2019-12-31${END}`],
  ])('reads %s as %s of precision %s from %s to %s', (text, kind, precision, earliest, latest) => {
    const date = dateOf(text)
    expect([date.edtf, date.kind, date.precision, ...boundsIn(date)]).toEqual([
      text,
      kind,
      precision,
      earliest,
      latest,
    ])
  })

  it('gives the parts that words are made of', () => {
    expect(dateOf('2031-03-20~')).toMatchObject({ year: 2031, month: 3, day: 20, approximate: true })
    expect(dateOf('2031-03-XX')).toMatchObject({ year: 2031, month: 3, unspecified: 'day' })
    expect(dateOf('2031-XX')).toMatchObject({ year: 2031, unspecified: 'month' })
    expect(dateOf('2031-XX-XX')).toMatchObject({ year: 2031, unspecified: 'day' })
    expect(dateOf('2031')).not.toHaveProperty('unspecified')
    expect(dateOf('203X')).toMatchObject({ firstYear: 2030, lastYear: 2039 })
    expect(dateOf('2031-21')).toMatchObject({ year: 2031, season: 21 })
    expect(dateOf('2031-03-18T06:10+05:30')).toMatchObject({ day: 18, hour: 6, minute: 10, offset: 330 })
    expect(dateOf('2031-03-18T06:10')).not.toHaveProperty('offset')
    expect(dateOf('2031-03-18T06:10')).not.toHaveProperty('second')
    expect(dateOf('2031-05-03/..')).toMatchObject({ start: { day: 3 }, end: 'open' })
    expect(dateOf('/2031')).toMatchObject({ start: 'unknown', end: { year: 2031 } })
    const set = dateOf('[2030,2031-05..2031-07]')
    expect(set).toMatchObject({
      choice: 'one',
      members: [{ year: 2030 }, { kind: 'range', from: { month: 5 }, to: { month: 7 } }],
    })
    expect(dateOf('{2031..}')).toMatchObject({
      choice: 'all',
      members: [{ kind: 'range', from: { year: 2031 } }],
    })
    expect(dateOf('{2031..}')).not.toHaveProperty('members.0.to')
  })

  it.each([
    ['2004', false, false],
    ['2004?', true, false],
    ['2004~', false, true],
    ['2004%', true, true],
    ['2004?/2005~', true, true],
    ['[2004~,2005]', false, true],
    ['{2003..2004,2005?}', true, false],
  ])('takes %s for uncertain: %s, approximate: %s', (text, uncertain, approximate) => {
    expect(dateOf(text)).toMatchObject({ uncertain, approximate })
  })

  it.each([
    ['2025-07-08T14:44', 'not-stated'],
    ['2025-07-08T14:44Z', 'stated'],
    ['2025-07-08T14:44+00:00', 'stated'],
    ['2025-07-08', 'not-stated'],
    ['2025/2026', 'not-stated'],
    ['[2025,2026]', 'not-stated'],
  ])('takes the zone of %s for %s', (text, zone) => {
    expect(dateOf(text).zone).toBe(zone)
  })

  it('gives finite, ordered bounds to years that Date does not reach', () => {
    const [before, date] = [dateOf('Y170000001'), dateOf('Y170000002')]
    expect(date.latest - date.earliest).toBeCloseTo(365 * 86_400_000, -5)
    expect(before.earliest).toBeLessThan(date.earliest)
    expect(dateOf('Y-999999999').earliest).toBeLessThan(dateOf('Y-999999998').earliest)
  })
})

describe('partialDate', () => {
  it('turns a text into a date', () => {
    expect(partialDate.parse('2031-03')).toEqual(dateOf('2031-03'))
  })

  it('reports the fault and the text for a later stage to put into words', () => {
    const result = partialDate.safeParse('2025-7-8')
    expect(result.error?.issues).toMatchObject([
      {
        code: 'custom',
        params: {
          problem: 'invalid-date',
          text: '2025-7-8',
          fault: { reason: 'not-edtf', suggestion: '2025-07-08' },
        },
      },
    ])
  })

  it.each([2025, null, new Date(0), ['2025']])('refuses %j, which is not a text', (value) => {
    expect(partialDate.safeParse(value).error?.issues).toMatchObject([{ code: 'invalid_type' }])
  })
})
