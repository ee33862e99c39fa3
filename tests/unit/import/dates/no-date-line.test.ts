import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePartialDate } from '../../../../src/concepts/partial-date.ts'
import { parsePrintedDate } from '../../../../src/import/dates/parse-printed-date.ts'

const lines = [
  ...['May 2025 be better', 'March on Rome', 'On 8 July 2025 the council met', '7 July, 7 deaths', '1,234'],
  ...[
    'Chapter 3',
    '14:44',
    '2:44 PM',
    '2025',
    'July',
    'Tuesday',
    '8 July',
    'July 4',
    '4 July',
    '9/11',
    '24/7',
  ],
  ...[
    'Mars 2020',
    'Augusta 2025',
    'Mai 68',
    '10-12',
    '2004-05',
    '2025-07',
    '2024–2025',
    'Sun 2 PM',
    'Mon 14:44',
  ],
  ...[
    'Ramadan',
    'Ramadan 1446',
    'رمضان 1446',
    'حرب تموز 2006',
    '7 أكتوبر',
    '11 septembre',
    '25 de Abril',
    '1er mai',
  ],
  ...[
    '29 May 1453',
    '192.168.10.12',
    '12-34-5678',
    '020-7946-2025',
    '1.2.3',
    '3.14',
    '5-4-3',
    '6-4, 7-5',
    '1/2',
  ],
  ...[
    'May Day 2025',
    '8 July 2025: the day the bridges fell',
    'Merrowe, 8 July 2025',
    'By Ilse Tarn, 8 July 2025',
  ],
  ...[
    '2025 in review',
    'Election 2025',
    'Friday 13',
    'Sunday 8',
    '8 out of 10',
    'In 2025',
    '$8 July 2025',
    '(2025)',
  ],
  ...[
    '8 July 2025?',
    '8 July 2025!',
    '8% July 2025',
    'The March 8 movement',
    '1 2 3',
    '12 30 2025',
    'On May 8',
  ],
  ...[
    'Updated',
    'Published',
    'Published:',
    'Date 5',
    'p. 12',
    'Sat 5 Sun 6',
    'A 4',
    '8 pm',
    'Second of March',
    '© 2025',
  ],
  ...[
    'Apr 2025 inflation',
    'يوم 8 تموز',
    'At 5 to 8',
    'Figure 2: March 2025',
    '8 July 2025 Merrowe',
    '12345678',
  ],
  ...[
    '20250708',
    '10 years ago',
    'Updated by Ilse Tarn',
    '8 July 2025 at',
    'July 8, 2025 – The harbour',
    '—',
    '',
    ' ',
  ],
  ...[
    'May, 8',
    'Do 8',
    'Le 8',
    '8 de 10',
    '8 a 10',
    '08:00-17:00',
    '+44 20 7946 2025',
    'No. 8, 2025',
    '2025: 8 deaths',
  ],
]

describe('what is not a date line', () => {
  it.each(lines)('%j is none', (line) => {
    expect(parsePrintedDate(line)).toBeUndefined()
    expect(parsePrintedDate(line, 'en')).toBeUndefined()
  })

  it('a date with any further word is none', () => {
    const word = fc.constantFrom(
      'harbour',
      'Merrowe',
      'said',
      'ships',
      'السفن',
      'المرفأ',
      'לנמל',
      'корабли',
      'et al',
    )
    const date = fc.constantFrom('8 July 2025', '2025-07-08 14:44', '٨ يوليو ٢٠٢٥', 'Published: 8 July 2025')
    fc.assert(
      fc.property(word, date, fc.boolean(), (more, line, before) => {
        expect(parsePrintedDate(before ? `${more} ${line}` : `${line} ${more}`)).toBeUndefined()
      }),
    )
  })

  it('any line gives nothing, or a date that the archive accepts, in a moment', () => {
    const pieces =
      '8 2025 25 July mar. 14:44 PM GMT+3 , - / . : يوليو محرم 1447 هـ م Published updated on de at the IST 2025-07-08 8.7.25 24:00 +0300 31 Feb Tuesday 九 年 '
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.constantFrom(...pieces.split(' ')), { maxLength: 24 }).map((words) => words.join(' ')),
      fc.array(fc.constantFrom(...pieces.split(' ')), { maxLength: 8 }).map((words) => words.join('')),
    )
    fc.assert(
      fc.property(line, (text) => {
        const start = performance.now()
        const found = parsePrintedDate(text)
        expect(performance.now() - start).toBeLessThan(2000)
        if (found === undefined) return
        expect(parsePartialDate(found.date)).toHaveProperty('date')
        expect(found.printed).toBe(text.trim())
        if (found.date === 'XXXX') expect(found.guess).toBeDefined()
      }),
      { numRuns: 2000 },
    )
  })

  it('a line of many megabytes is none', () => {
    const start = performance.now()
    expect(parsePrintedDate(`8 July 2025${' 8 July'.repeat(5_000_000)}`)).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
