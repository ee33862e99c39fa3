import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePartialDate } from '../../../../src/concepts/partial-date.ts'
import { parseMachineDate } from '../../../../src/import/dates/parse-machine-date.ts'

describe('a date for machines', () => {
  it.each([
    ['2025', '2025'],
    ['2025-07', '2025-07'],
    ['2025-07-08', '2025-07-08'],
    ['20250708', '2025-07-08'],
    ['2025/07/08', '2025-07-08'],
    ['2025-7-8', '2025-07-08'],
    [' 2025-07-08T14:44\n', '2025-07-08T14:44'],
    ['2025-07-08T14:44:00.000Z', '2025-07-08T14:44:00Z'],
    ['2025-07-08 14:44:00+0300', '2025-07-08T14:44:00+03:00'],
    ['2025-07-08T14:44:05,123456789+03', '2025-07-08T14:44:05+03:00'],
    ['2025-07-08T14:44−05:30', '2025-07-08T14:44-05:30'],
    ['2025-07-08T14:44-00:00', '2025-07-08T14:44'],
    ['2025-07-08T24:00', '2025-07-09T00:00'],
    ['2024-12-31T24:00:00Z', '2025-01-01T00:00:00Z'],
    ['2025-07-08T14', '2025-07-08'],
    ['20250708T144400Z', '2025-07-08T14:44:00Z'],
    ['20250708144400', '2025-07-08T14:44:00'],
    ['202507081444', '2025-07-08T14:44'],
    ['Tue, 08 Jul 2025 14:44:00 +0300', '2025-07-08T14:44:00+03:00'],
    ['Tue, 08 Jul 2025 14:44:00 GMT', '2025-07-08T14:44:00Z'],
    ['8 Jul 2025 14:44 EST', '2025-07-08T14:44-05:00'],
    ['2025-07-08 14:44:00 IST', '2025-07-08T14:44:00'],
    ['Tue Jul 08 2025 14:44:00 GMT+0300 (Arabian Standard Time)', '2025-07-08T14:44:00+03:00'],
    ['Tue Jul  8 14:44:00 2025', '2025-07-08T14:44:00'],
    ['Tue Jul 8 14:44:00 UTC 2025', '2025-07-08T14:44:00Z'],
  ])('%j is %s', (text, date) => {
    expect(parseMachineDate(text)).toBe(date)
  })

  it.each([
    ...[
      '',
      'July 8, 2025',
      '08/07/2025',
      '2025-02-30',
      '2025-13',
      '2025-13-01',
      '20250732',
      '2025-07-08T25:00',
    ],
    ...[
      '2025-07-08T14:60',
      '2025-07-08T24:01',
      '2025-07-08T14:44:60Z',
      '2025-07-08T14:44+15:00',
      '2025-07-0814:44',
    ],
    ...[
      '0001-01-01T00:00:00',
      '1499-12-31',
      '2201-01-01',
      '1751985840',
      '1751985840000',
      '2025-07-08T14:44Zjunk',
    ],
    ...[
      '2025-07-08 and later',
      '٢٠٢٥-٠٧-٠٨',
      '2025-07-08/2025-07-09',
      'Tue, 31 Jun 2025',
      `2025-07-08${' '.repeat(999)}`,
    ],
  ])('%j is refused', (text) => {
    expect(parseMachineDate(text)).toBeUndefined()
  })

  it('keeps the day, the time and the zone of any instant', () => {
    const instants = fc.date({
      min: new Date('1500-01-01T00:00:00Z'),
      max: new Date('2200-12-31T23:59:59Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, (date) => {
        const iso = `${date.toISOString().slice(0, 19)}Z`
        expect(parseMachineDate(date.toISOString())).toBe(iso)
        expect(parseMachineDate(date.toUTCString())).toBe(iso)
        expect(parseMachineDate(iso.replace(/[-:]/g, ''))).toBe(iso)
        expect(parseMachineDate(iso.replace('T', ' ').replace('Z', ' +0000'))).toBe(iso)
        expect(parseMachineDate(iso.replace('Z', '+05:30'))).toBe(iso.replace('Z', '+05:30'))
      }),
    )
  })

  it('gives only what the archive accepts', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '2025',
        '-07',
        '-08',
        'T',
        '14:44',
        ':00',
        '.5',
        'Z',
        '+03',
        ' ',
        '24',
        '00',
        'Jul',
        ',',
        'GMT',
        '31',
      ),
      fc.string({ maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const date = parseMachineDate(pieces.join(''))
        if (date !== undefined) expect(parsePartialDate(date)).toHaveProperty('date')
      }),
      { numRuns: 3000 },
    )
  })
})
