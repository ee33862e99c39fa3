import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePartialDate } from '../../../src/concepts/partial-date.ts'
import { anyDate } from '../../support/any-date.ts'
import { dateOf } from '../../support/date-of.ts'

describe('parsePartialDate on any text', () => {
  const almost = fc.string({ unit: fc.constantFrom(...'0123456789-/.,:TZX?~%[]{}Y+ s'), maxLength: 24 })

  it('returns ordered bounds and the very text, which parses to the same date again', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const date = dateOf(text)
        expect(date.earliest).toBeLessThan(date.latest)
        expect(date.edtf).toBe(text)
        expect(dateOf(date.edtf)).toEqual(date)
      }),
    )
  })

  it('never throws, and suggests only dates', () => {
    fc.assert(
      fc.property(fc.oneof(almost, fc.string({ unit: 'binary', maxLength: 230 })), (text) => {
        const result = parsePartialDate(text)
        if ('date' in result) expect(result.date.edtf).toBe(text)
        else if (result.fault.suggestion !== undefined) dateOf(result.fault.suggestion)
      }),
      { numRuns: 2000 },
    )
  })

  it('agrees with Date on every day and time of four-digit years', () => {
    const instant = fc.date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instant, (any) => {
        const iso = any.toISOString()
        const day = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)
        expect(dateOf(iso.slice(0, 10))).toMatchObject({ earliest: day, latest: day + 86_399_999 })
        const second = Date.parse(`${iso.slice(0, 19)}Z`)
        expect(dateOf(`${iso.slice(0, 19)}Z`)).toMatchObject({ earliest: second, latest: second + 999 })
        const east = Date.parse(`${iso.slice(0, 19)}+05:30`)
        expect(dateOf(`${iso.slice(0, 19)}+05:30`)).toMatchObject({ earliest: east, latest: east + 999 })
      }),
    )
  })

  it('agrees with Date on longer years, moved by whole cycles of 400 years', () => {
    const cycle = 146_097 * 86_400_000
    const longYear = fc.integer({ min: 10_000, max: 280_000 }).chain((year) => fc.constantFrom(year, -year))
    fc.assert(
      fc.property(longYear, (year) => {
        const cycles = Math.floor(year / 400)
        const within = Date.parse(`${String(year - cycles * 400).padStart(4, '0')}-01-01T00:00Z`)
        expect(dateOf(`Y${year}`).earliest).toBe(within + cycles * cycle)
      }),
    )
  })

  it('knows the same days as Date in every month from the year 0 to 2400', () => {
    for (let year = 0; year <= 2400; year += 1) {
      for (const month of ['02', '04', '12']) {
        const text = `${String(year).padStart(4, '0')}-${month}`
        const last = new Date(Date.parse(`${text}-01T00:00Z`) + 31 * 86_400_000)
        last.setUTCDate(0)
        const { latest } = dateOf(text)
        const expected = month === '12' ? Date.parse(`${text}-31T23:59:59.999Z`) : last.getTime() + 86_399_999
        expect(latest).toBe(expected)
      }
    }
  })
})
