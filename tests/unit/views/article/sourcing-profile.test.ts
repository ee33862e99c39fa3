import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourcingProfile } from '../../../../src/views/article/sourcing-profile.ts'
import { editionOf } from '../../../support/edition-of.ts'
import { make } from '../../../support/make.ts'

const { mark } = make
const records = {
  actors: [make.actor('ann'), make.actor('ministry', { kind: 'government-body' })],
  outlets: [make.outlet('agency', { kind: 'agency' }), make.outlet('post')],
  claims: [make.claim('lit')],
}

type Made = ReturnType<typeof mark>

function profileOf(marks: readonly Made[], others: readonly ReturnType<typeof make.article>[] = []) {
  const article = make.article('one', {}, { marks })
  return sourcingProfile(editionOf({ ...records, articles: [article, ...others] }), article.record)
}

function countsOf(marks: readonly Made[], table = 0) {
  const rows = profileOf(marks)[table]?.rows ?? []
  return Object.fromEntries(
    rows.filter(({ lines }) => lines.length > 0).map(({ key, count }) => [key, count]),
  )
}

const quote = (at: number, by: string, more: object = {}, layer?: string) =>
  mark('Quote', [at, at + 1], { by, mode: 'direct', ...more }, layer)

const anyQuote = fc
  .record({
    by: fc.constantFrom('ann', 'ministry', 'unnamed:a guard', 'ann ministry'),
    via: fc.constantFrom(undefined, 'none', '?', 'agency:stated', 'post:seen', 'post:seen agency:inferred'),
  })
  .map(({ by, via }) => ({ by, ...(via === undefined ? {} : { via }) }))

describe('the sources of a report', () => {
  it.each([
    ['a name', { by: 'ann', via: 'none' }, ['named', 'firstHand']],
    ['none', { by: 'unnamed:a guard' }, ['unnamed', 'notTold']],
    ['an office', { by: 'ministry', via: 'post:seen' }, ['named', 'official', 'passedOn']],
    ['a way through an agency', { by: 'ann', via: 'post:seen agency:stated' }, ['named', 'agency']],
    ['a way past somebody unnamed', { by: 'ann', via: '?' }, ['named', 'passedOn']],
  ])('are counted by what they have: %s', (_, { by, ...more }, keys) => {
    expect(Object.keys(countsOf([quote(0, by, more)]))).toEqual(keys)
  })

  it('are each named or not, and came by one way', () => {
    fc.assert(
      fc.property(fc.array(anyQuote, { minLength: 1, maxLength: 20 }), (quotes) => {
        const [table] = profileOf(quotes.map(({ by, ...more }, at) => quote(at, by, more)))
        const sizeOf = (...keys: readonly string[]) =>
          (table?.rows ?? [])
            .filter(({ key }) => keys.includes(key))
            .reduce((sum, { lines, further }) => sum + lines.length + further.length, 0)
        expect(sizeOf('named', 'unnamed')).toBe(quotes.length)
        expect(sizeOf('firstHand', 'agency', 'passedOn', 'notTold')).toBe(quotes.length)
      }),
    )
  })

  it('lead from each count to every line of it, and the picture shows which they are', () => {
    fc.assert(
      fc.property(fc.array(anyQuote, { minLength: 1, maxLength: 40 }), (quotes) => {
        const [table] = profileOf(
          quotes.map(({ by, ...more }, at) => quote(at, by, { id: `q${at}`, ...more })),
        )
        for (const { lines, further, count, path } of table?.rows ?? []) {
          const places = [...lines.map(({ place }) => place), ...further].map(({ href }) => href)
          expect(places.length === 0 ? 'none' : `${places.length}`).toBe(count.split(' ')[0])
          expect(strokesOf(path).map((at) => `#q${at}`)).toEqual(places)
        }
      }),
    )
  })

  it('are not told of a report without quotations, claims and figures', () => {
    expect(profileOf([mark('Mention', [0, 1], { of: 'ann' })])).toEqual([])
  })

  it('count an utterance once that stands in two places', () => {
    const other = make.article('two', {}, { marks: [quote(0, 'ann', { id: 'there' })] })
    const marks = [
      quote(0, 'ann', { id: 'a', same: 'two#there' }),
      quote(9, 'ann', { id: 'b', same: 'two#there', via: 'none' }),
      quote(20, 'ann'),
    ]
    const [table] = profileOf(marks, [other])
    expect(table?.title).toBe('Of 2 quotations')
    expect(table?.rows.find(({ key }) => key === 'firstHand')?.count).toBe('1 of 2')
  })

  it('count a split quotation once', () => {
    const split = mark(
      'Quote',
      [
        [0, 4],
        [8, 12],
      ],
      { by: 'ann', mode: 'direct' },
    )
    expect(profileOf([split])[0]?.title).toBe('Of 1 quotation')
  })

  it('count once what a reader’s layer marks alike', () => {
    expect(profileOf([quote(3, 'ann'), quote(3, 'ann', {}, 'second')])[0]?.title).toBe('Of 1 quotation')
  })

  it('set claims and figures apart that the outlet gives in its own name', () => {
    const marks = [
      mark('Claim', [0, 2], { ref: 'lit', stance: 'asserts' }),
      mark('Quantity', [3, 5], { measure: 'detained', value: '4', by: 'courier' }),
      mark('Quantity', [6, 8], { measure: 'detained', value: '5', by: 'ministry', via: 'none' }),
    ]
    expect(countsOf(marks)).toEqual({
      own: '2 of 3',
      named: '1 of 3',
      official: '1 of 3',
      firstHand: '1 of 3',
    })
  })

  it('of a claim within a quotation are those of the quotation', () => {
    const marks = [
      mark('Quote', [0, 20], { by: 'unnamed:a guard', mode: 'direct', via: 'agency:stated' }),
      mark('Claim', [2, 5], { ref: 'lit', stance: 'asserts' }),
    ]
    expect(countsOf(marks, 1)).toEqual({ unnamed: '1 of 1', agency: '1 of 1' })
  })

  it('veil the words of a line that are veiled in the text', () => {
    const marks = [quote(5, 'ann'), quote(9, 'ann'), mark('Sensitive', [3, 7], { kind: 'death' })]
    const [row] = profileOf(marks)[0]?.rows ?? []
    expect(row?.lines.map(({ veiled }) => veiled)).toEqual([true, false])
  })

  it('give the first words of a line, who says them, and where', () => {
    const [row] = profileOf([quote(0, 'ann', { id: 'a' })])[0]?.rows ?? []
    expect(row?.lines).toEqual([
      {
        words: 'a',
        cut: false,
        voice: 'archive',
        veiled: false,
        who: [{ text: 'ann' }],
        place: { text: '¶\u00A01', href: '#a' },
      },
    ])
  })
})

/** Which lines a path has strokes for. */
function strokesOf(path: string): readonly number[] {
  return [...path.matchAll(/M(\d+) 4h(\d+)/g)].flatMap(([, start, length]) =>
    Array.from({ length: Number(length) / 10 }, (_, index) => Number(start) / 10 + index),
  )
}
