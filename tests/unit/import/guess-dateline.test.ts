import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessDateline } from '../../../src/import/guess-dateline.ts'

describe('guessDateline', () => {
  it.each([
    [
      'PORT MERROWE, March 18 (Meridian Agency) - Boats came.',
      'PORT MERROWE, March 18 (Meridian Agency)',
      'Meridian Agency',
    ],
    ['PORT MERROWE (MA) — Boats came.', 'PORT MERROWE (MA)', 'MA'],
    ['PORT MERROWE, Norvale (MA) -- Boats came.', 'PORT MERROWE, Norvale (MA)', 'MA'],
    ['PORT MERROWE, Norvale — Boats came.', 'PORT MERROWE, Norvale', undefined],
    [
      'PORT-AU-LAC/AL-MERROWE, 18 March 2031 - Boats came.',
      'PORT-AU-LAC/AL-MERROWE, 18 March 2031',
      undefined,
    ],
    [
      'MERROWE, March 18, Meridian Agency – Boats came.',
      'MERROWE, March 18, Meridian Agency',
      'Meridian Agency',
    ],
    ['MERROWE — “Boats came.”', 'MERROWE', undefined],
    ['Port Merrowe (Meridian Agency) – Boats came.', 'Port Merrowe (Meridian Agency)', 'Meridian Agency'],
    ['(MNA) — Boats came.', '(MNA)', 'MNA'],
    ['ميناء ميرو (وكالة المضيق) - جاءت الزوارق.', 'ميناء ميرو (وكالة المضيق)', 'وكالة المضيق'],
  ])('finds that of %j', (paragraph, value, agency) => {
    expect(guessDateline(paragraph)).toEqual(agency === undefined ? { value } : { value, agency })
  })

  it.each([
    'PORT MERROWE: Boats came.',
    'Boats came - and went.',
    'Ilse Tarn, 45 – a pilot – left.',
    'Port Merrowe, Norvale – Boats came.',
    'BREAKING — Boats came.',
    'UPDATE (Meridian) - Boats came.',
    'PORT MERROWE — the old one — burnt.',
    'MNA — Boats came.',
    'On Tuesday (March 18) - Boats came.',
    'PORT MERROWE (March 18) Boats came.',
    '',
  ])('finds none in %j', (paragraph) => {
    expect(guessDateline(paragraph)).toBeUndefined()
  })

  it('is how the paragraph begins, whatever that is', () => {
    const piece = fc.constantFrom(
      'PORT ',
      'Merrowe',
      ', ',
      ' (',
      ')',
      ' - ',
      '—',
      'March 18',
      ' ',
      'MNA',
      'ميناء',
      '\u2014',
      '.',
      'a',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const paragraph = pieces.join('')
        const found = guessDateline(paragraph)
        if (found === undefined) return
        expect(paragraph.trimStart().startsWith(found.value)).toBe(true)
        expect(found.value).toContain(found.agency ?? '')
      }),
      { numRuns: 3000 },
    )
  })
})
