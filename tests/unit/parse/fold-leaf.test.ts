import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldBlock } from '../../../src/concepts/canonical-text.ts'
import { foldLeaf } from '../../../src/parse/fold-leaf.ts'

const unit = fc.constantFrom(
  ' ',
  '\n',
  '\t',
  'a',
  'e',
  '\u0301',
  '\u0323',
  '\u00A0',
  '𝄞',
  '\u1100',
  '\u1161',
  '\u11A8',
  'क',
  '\u093C',
  '\u0958',
)
const rawText = fc.string({ unit, maxLength: 24 })

describe('foldLeaf', () => {
  it('gives the canonical text', () => {
    fc.assert(
      fc.property(rawText, (raw) => {
        expect(foldLeaf(raw).text).toBe(foldBlock(raw))
      }),
    )
  })

  it('keeps the order of offsets and stays within the text', () => {
    fc.assert(
      fc.property(rawText, (raw) => {
        const { text, placeOf } = foldLeaf(raw)
        const places = Array.from({ length: raw.length + 1 }, (_, at) => placeOf(at))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        expect(places.at(-1)).toBe(text.length)
        expect(places[0]).toBe(0)
      }),
    )
  })

  it('places what stands before a letter where that letter is', () => {
    fc.assert(
      fc.property(rawText, rawText, (before, after) => {
        const { text, placeOf } = foldLeaf(`${before}X${after}`)
        expect(placeOf(before.length)).toBe(text.indexOf('X'))
      }),
    )
  })

  it('has what composes across a bound in one character', () => {
    const { text, placeOf } = foldLeaf('cafe\u0301 x')
    expect([text, placeOf(3), placeOf(4), placeOf(5), placeOf(7)]).toEqual(['café x', 3, 4, 4, 6])
  })
})
