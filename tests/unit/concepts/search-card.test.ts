import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openCard, sealCard } from '../../../src/concepts/search-card.ts'
import type { SearchCard } from '../../../src/concepts/search-hit.ts'

const text = fc.string({ unit: 'binary' })
const direction = fc.constantFrom('ltr' as const, 'rtl' as const)
const cards: fc.Arbitrary<SearchCard> = fc.record(
  {
    title: text,
    titleLanguage: text,
    titleDirection: direction,
    language: text,
    direction,
    speaker: text,
    outlet: text,
    date: text,
    order: fc.record({ date: text, oldest: text }),
    veiled: fc.constant(true as const),
  },
  { requiredKeys: ['title', 'language', 'direction', 'order'] },
)

it('opens what was sealed', () => {
  fc.assert(
    fc.property(cards, (card) => {
      expect(openCard(sealCard(card))).toEqual(card)
    }),
  )
})

it('seals without a single letter, digit or mark, so that nothing in it can be searched', () => {
  fc.assert(
    fc.property(cards, (card) => {
      expect(sealCard(card)).toMatch(/^\p{Co}+$/u)
    }),
  )
})

it('opens nothing else', () => {
  const numbered: unknown = { title: 1 }
  for (const other of ['', 'title', '{"title":"x"}', '\u{e07b}', sealCard(numbered as SearchCard)])
    expect(openCard(other)).toBeUndefined()
  fc.assert(
    fc.property(text, (other) => {
      expect(openCard(other)).toBeUndefined()
    }),
  )
})
