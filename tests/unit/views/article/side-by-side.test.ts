import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockSeparator, foldBlock } from '../../../../src/concepts/canonical-text.ts'
import { findSideBySide } from '../../../../src/views/article/side-by-side.ts'
import { editionOf } from '../../../support/edition-of.ts'
import { leafTextsOf } from '../../../support/leaf-texts.ts'
import { make } from '../../../support/make.ts'

const { mark } = make
const hashOf = (digit: string) => `sha256:${digit.repeat(64)}`
const heldInFull = (digit: string) => ({
  text: 'full' as const,
  textHash: hashOf(digit),
  headlineHash: hashOf(digit),
})

const ann = make.actor('ann')
const quote = (id: string, at: number, more: object = {}) =>
  mark('Quote', [at, at + 1], { id, by: 'ann', mode: 'direct', ...more })

interface Given {
  readonly fields?: Parameters<typeof make.article>[1]
  readonly body: string
  readonly marks?: readonly ReturnType<typeof mark>[]
}

function sidesOf(original: Given, translation: Given) {
  const first = make.article('first', { inLanguage: 'ar', ...original.fields }, original)
  const second = make.article('second', { translationOf: 'first', ...translation.fields }, translation)
  const edition = editionOf({ articles: [first, second], actors: [ann] })
  return findSideBySide(edition, second.record)
}

function textsOf(view: ReturnType<typeof sidesOf>, side: 'original' | 'translation'): string {
  const html = (view?.rows ?? []).map((row) => row[side]?.html ?? '').join('')
  return leafTextsOf(html).join(blockSeparator)
}

const paragraphs = fc
  .array(
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map(foldBlock)
      .filter((text) => text !== ''),
    { minLength: 1, maxLength: 7 },
  )
  .map((texts) => texts.join(blockSeparator))

describe('a translation beside its original', () => {
  it('gives the text of each exactly, in columns of whatever length', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, fc.nat(), fc.nat(), (original, translation, left, right) => {
        const view = sidesOf(
          { fields: heldInFull('0'), body: original, marks: [quote('a', left % [...original].length)] },
          {
            fields: heldInFull('1'),
            body: translation,
            marks: [quote('b', right % [...translation].length, { same: 'first#a' })],
          },
        )
        expect([textsOf(view, 'original'), textsOf(view, 'translation')]).toEqual([original, translation])
      }),
    )
  })

  it('sets paragraphs together that begin the same utterance, and leaves others alone', () => {
    const view = sidesOf(
      { body: 'a\n\nb\n\nc', marks: [quote('x', 6)] },
      { body: 'A\n\nC', marks: [quote('y', 3, { same: 'first#x' })] },
    )
    expect(view?.rows.map(({ original, translation }) => [original?.html, translation?.html])).toEqual([
      ['<p>a</p>', '<p>A</p>'],
      ['<p>b</p>', undefined],
      ['<p>c</p>', '<p>C</p>'],
    ])
    expect(view?.note).toContain('3 blocks in the original, 2 in the translation')
  })

  it('leads from each block to its paragraph, here and in the other report', () => {
    const [row] = sidesOf({ body: 'a' }, { body: 'A' })?.rows ?? []
    expect(row?.original?.place).toEqual({ text: '¶\u00A01', href: '/base/articles/first/#p-1' })
    expect(row?.translation?.place).toEqual({ text: '¶\u00A01', href: '#p-1' })
  })

  it('sets each in its own language and direction, and a digest in the archive’s with a word on it', () => {
    const view = sidesOf({ fields: heldInFull('0'), body: 'ا' }, { fields: { inLanguage: 'he' }, body: 'A' })
    expect(view?.original).toMatchObject({ lang: 'ar', dir: 'rtl', voice: 'report' })
    expect(view?.translation).toMatchObject({ lang: 'en', dir: 'ltr', voice: 'archive' })
    expect([view?.original.retold, view?.translation.retold]).toEqual([undefined, expect.any(String)])
  })

  it('says nothing on how they are divided where each block has a partner', () => {
    expect(sidesOf({ body: 'a\n\nb' }, { body: 'A\n\nB' })?.note).toBeUndefined()
  })

  it('veils what is veiled in either, and warns of it where the page has no warning of its own', () => {
    const veil = mark('Sensitive', [2, 5], { kind: 'death' })
    const both = sidesOf({ body: 'a bcd e', marks: [veil] }, { body: 'A BCD E', marks: [veil] })
    expect(both?.rows[0]?.original?.html).toBe('<p>a <span class="mark-sensitive">bcd</span> e</p>')
    expect(both?.rows[0]?.translation?.html).toBe('<p>A <span class="mark-sensitive">BCD</span> E</p>')
    expect(both?.warning).toEqual({ kinds: 'death' })
    const one = sidesOf({ body: 'a bcd e', marks: [veil] }, { body: 'A BCD E' })
    expect(one?.warning).toEqual({ kinds: 'death', veiled: '1' })
  })

  it('is not shown where the original is withheld, or one of them has no text', () => {
    const withheld = { pubStatus: 'withheld' as const, withheldReason: 'Asked', headline: 'Secret' }
    expect(sidesOf({ fields: withheld, body: '' }, { body: 'A' })).toBeUndefined()
    expect(sidesOf({ body: '' }, { body: 'A' })).toBeUndefined()
  })
})
