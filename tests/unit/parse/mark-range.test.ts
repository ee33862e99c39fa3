import { describe, expect, it } from 'vitest'
import { splitsCharacter, trimStretch } from '../../../src/parse/mark-range.ts'

describe('trimStretch', () => {
  it('moves bounds inwards past white space of every kind', () => {
    expect(trimStretch('a \u00A0b\u3000\n\nc', { start: 1, end: 6 })).toEqual({ start: 3, end: 4 })
  })

  it('ends empty where there is nothing else', () => {
    expect(trimStretch('a \u2003 b', { start: 1, end: 4 })).toEqual({ start: 1, end: 1 })
  })
})

describe('splitsCharacter', () => {
  it.each([
    ['before a combining mark', 'e', '\u0301'],
    ['before a vowel sign', 'क', 'ि'],
    ['before an Arabic vowel', 'ب', 'َ'],
    ['in a Hangul syllable', '\u1100', '\u1161'],
    ['within a surrogate pair', '\uD834', '\uDD1E'],
    ['before a joiner', '👩', '\u200D🚀'],
    ['between a joiner and an emoji', '👩\u200D', '🚀'],
    ['before an emoji modifier', '👋', '🏽'],
    ['before a variation selector', '❤', '\uFE0F'],
    ['in a flag', '🇳', '🇴'],
    ['in a second flag', '🇳🇴🇸', '🇪'],
  ])('is true %s', (_, before, after) => expect(splitsCharacter(before + after, before.length)).toBe(true))

  it.each([
    ['between letters', 'a', 'b'],
    ['after a composed letter', 'é', 'b'],
    ['between syllables', '가', '나'],
    ['between flags', '🇳🇴', '🇸🇪'],
    ['after a non-joiner, as Persian has it', 'می\u200C', 'خ'],
    ['after a joiner at the end of a word', 'ه\u200D', ' '],
    ['at the beginning of a block', 'a\n\n', '\u0301b'],
    ['at the beginning', '', '\u0301'],
    ['at the end', '\uD834\uDD1E', ''],
  ])('is false %s', (_, before, after) => expect(splitsCharacter(before + after, before.length)).toBe(false))
})
