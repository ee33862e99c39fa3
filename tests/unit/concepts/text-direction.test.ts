import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directionOfText, isolate, isolationOf } from '../../../src/concepts/text-direction.ts'

const leftToRight = ['a', 'É', 'ж', 'Ω', '語', 'ก', 'अ', 'ა', '한']
const rightToLeft = ['ا', 'ک', 'א', 'ܐ', 'ހ', 'ߊ', 'ﺎ', 'ﬠ', '\u{1E900}', '\u{10D00}']
const weak = [' ', '1', '٣', '.', ',', '(', '«', '\u0301', '\u064B', '🙂']

const letterOf = (letters: readonly string[]) => fc.constantFrom(...letters)
const textOf = (letters: readonly string[]) =>
  fc.array(letterOf(letters), { maxLength: 6 }).map((parts) => parts.join(''))

describe('the direction of a text', () => {
  it('is that of its first letter, in any script, whatever stands around it', () => {
    fc.assert(
      fc.property(
        textOf(weak),
        fc.boolean(),
        textOf([...weak, ...leftToRight, ...rightToLeft]),
        fc.nat(),
        (lead, right, rest, index) => {
          const letters = right ? rightToLeft : leftToRight
          const letter = letters[index % letters.length] ?? ''
          expect(directionOfText(`${lead}${letter}${rest}`)).toBe(right ? 'rtl' : 'ltr')
        },
      ),
    )
  })

  it('is not known of figures and signs, but of Arabic digits', () => {
    expect(directionOfText('2031-03-18')).toBeUndefined()
    expect(directionOfText('')).toBeUndefined()
    expect(directionOfText('٢٠٣١')).toBe('rtl')
  })

  it('is that of a mark of direction', () => {
    expect(directionOfText('\u200F2031')).toBe('rtl')
    expect(directionOfText('\u200E2031 ا')).toBe('ltr')
  })
})

describe('a text among others', () => {
  const pages = [
    { page: 'ltr', own: leftToRight, other: rightToLeft },
    { page: 'rtl', own: rightToLeft, other: leftToRight },
  ] as const

  it.each(pages)('stands bare where its letters go the way of the page ($page)', ({ page, own }) => {
    fc.assert(
      fc.property(textOf([...own, ' ', '1', '.', '(']), (text) => {
        expect(isolationOf(text, page)).toBeUndefined()
        expect(isolate(text, page)).toBe(text)
      }),
    )
  })

  it.each(pages)('is set apart where any letter goes the other way ($page)', ({ page, own, other }) => {
    fc.assert(
      fc.property(textOf([...own, ' ', '1']), letterOf(other), textOf([...own, ...other]), (a, letter, b) => {
        const text = `${a}${letter}${b}`
        expect(isolationOf(text, page)).toBe(directionOfText(text))
        expect(isolate(text, page)).toBe(`\u2068${text}\u2069`)
      }),
    )
  })

  it('keeps the direction of its language, whatever it begins with', () => {
    expect(isolationOf('BBC عربي', 'ltr', 'rtl')).toBe('rtl')
    expect(isolationOf('2031', 'ltr', 'rtl')).toBe('rtl')
    expect(isolationOf('عربي BBC', 'rtl', 'rtl')).toBe('rtl')
  })

  it('is set apart where a right-to-left line would turn its figures round', () => {
    expect(['2031-03-18', '+3', '−40'].map((text) => isolationOf(text, 'rtl'))).toEqual(['ltr', 'ltr', 'ltr'])
    expect(['40', '14:44', '1,234.5', '12%'].map((text) => isolationOf(text, 'rtl'))).toEqual(
      Array(4).fill(undefined),
    )
  })

  it('cannot leave what it opens to its neighbours', () => {
    expect(isolationOf('plain \u202Btext', 'ltr')).toBe('ltr')
    expect(isolationOf('نص \u2067', 'rtl')).toBe('rtl')
  })
})
