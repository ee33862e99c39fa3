import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/parse/decode-text.ts'

describe('decodeText', () => {
  it('leaves out one byte order mark at the beginning and no other', () => {
    expect(decodeText(Buffer.from('\uFEFF---\n\uFEFFa'))).toEqual({ text: '---\n\uFEFFa' })
  })

  it('brings all line ends to one form, so that lines and columns are those of the file', () => {
    expect(decodeText(Buffer.from('a\r\nb\rc\n\r\n\r\rd'))).toEqual({ text: 'a\nb\nc\n\n\n\nd' })
  })

  it.each([
    ['NUL', [0x61, 0x00, 0x62], 'nul'],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 'nul'],
    ['Latin-1', [0x4a, 0xe9], 'not-utf-8'],
    ['an overlong form', [0xc0, 0xaf], 'not-utf-8'],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80], 'not-utf-8'],
    ['a cut character', [0xe2, 0x82], 'not-utf-8'],
  ])('refuses %s', (_, bytes, reason) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ reason })
  })

  it('keeps every other character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const text = words.replace(/[\0\r]/g, '').replace(/^\uFEFF+/, '')
        fc.pre(text.isWellFormed())
        expect(decodeText(Buffer.from(text))).toEqual({ text })
      }),
    )
  })
})
