import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asTitle, stopAfter } from '../../../src/concepts/as-title.ts'
import { escapeForBibtex } from '../../../src/concepts/escape-for-bibtex.ts'
import { oneLine } from '../../../src/concepts/one-line.ts'

describe('words as a title', () => {
  it('are one line without the quotation marks around them', () => {
    expect(asTitle('"We want\nnames,"')).toBe('We want names')
    expect(asTitle('«نريد أسماء»')).toBe('نريد أسماء')
    expect(asTitle('plain')).toBe('plain')
  })

  it('are cut between words where they are long', () => {
    const title = asTitle('word '.repeat(100))
    expect(title).toMatch(/word …$/)
    expect([...title].length).toBeLessThanOrEqual(162)
    expect([...asTitle('😀'.repeat(300))].length).toBe(162)
  })

  it('end with one stop', () => {
    expect(['a', 'a.', 'a?', 'a!”', 'a…', 'أ؟'].map(stopAfter)).toEqual(['.', '', '', '', '', ''])
  })
})

describe('one line', () => {
  it('holds no control character, line separator or noncharacter, and is one line of itself', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const text = String.fromCharCode(...units)
        const line = oneLine(text)
        expect(line).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFDD0-\uFDEF\uFFFE\uFFFF]/)
        expect(oneLine(line)).toBe(line)
      }),
    )
  })
})

describe('words for BibTeX', () => {
  it('keep letters of every script and hold no bare command', () => {
    expect(escapeForBibtex('Été · شتاء · 50 % of {A_B} \\x')).toBe(
      'Été · شتاء · 50 \\% of {\\textbraceleft}A\\_B{\\textbraceright} {\\textbackslash}x',
    )
  })
})
