import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shorten } from '../../../../src/views/article/shorten.ts'

describe('words in short', () => {
  it('are the beginning of the words, and say whether more follow', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { text: short, cut } = shorten(text)
        expect(text.startsWith(short)).toBe(true)
        expect(cut).toBe(short !== text)
        expect(short.isWellFormed()).toBe(true)
        if (text !== '') expect(short).not.toBe('')
      }),
    )
  })

  it('end between two words', () => {
    expect(shorten('The two delegations are still in separate rooms, and the paper is on the table')).toEqual(
      {
        text: 'The two delegations are still in separate rooms, and the paper',
        cut: true,
      },
    )
  })

  it('end between two characters as readers see them where there are no spaces', () => {
    const family = '👩‍👩‍👧'
    expect(shorten(family.repeat(20)).text).toBe(family.repeat(8))
  })
})
