import { describe, expect, test } from 'vitest'
import { chainOf, relaysOf, type Station } from '../../../src/archive/chain-of.ts'
import { make } from '../../support/make.ts'

const { mark } = make

/** One station in a word: `!` stands before one to which the way is not known. */
function inWords({ role, parties, unnamed, known, gap }: Station): string {
  return `${gap === true ? '!' : ''}${role} ${unnamed ?? parties.join('+')} ${known}`.replace('  ', ' ')
}

const infoSources = [
  { party: 'agency', role: 'agency', known: 'stated' },
  { party: 'courier', role: 'publisher', known: 'seen' },
  { party: 'mirror', role: 'mirror', known: 'inferred', date: '2031-03-19', url: 'https://example.org/' },
] as const

/** The way of the last annotation of a report that a mirror followed. */
function way(...marks: readonly ReturnType<typeof mark>[]): readonly string[] {
  const { record } = make.article('report', { infoSources: [...infoSources] }, { marks })
  return chainOf(record, record.annotations.at(-1)).map(inWords)
}

const after = ['mirror mirror inferred', 'archive seen']

describe('the way of a passage', () => {
  test('leads from its speaker by `via` to the outlet, and on by what follows that, without the agency of the report', () => {
    const quote = mark('Quote', [0, 9], { by: 'ann', mode: 'direct', via: '? agency:inferred' })
    expect(way(quote)).toEqual([
      'speaker ann stated',
      'relay stated',
      'relay agency inferred',
      'outlet courier seen',
      ...after,
    ])
  })

  test('leads to the outlet at once, where that heard it itself', () => {
    const quote = mark('Quote', [0, 9], { by: 'ann ben', mode: 'direct', via: 'none' })
    expect(way(quote)).toEqual(['speaker ann+ben stated', 'outlet courier seen', ...after])
  })

  test('has a gap before the outlet, where no way is told', () => {
    const quote = mark('Quote', [0, 9], { by: 'unnamed:a clerk', mode: 'direct' })
    expect(way(quote)).toEqual(['speaker a clerk stated', '!outlet courier seen', ...after])
  })

  test('begins with the outlet, where the words are its own', () => {
    const own = ['outlet courier seen', ...after]
    expect(way(mark('Claim', [0, 9], { ref: 'a-claim', stance: 'asserts' }))).toEqual(own)
    expect(way(mark('Claim', [0, 9], { ref: 'a-claim', stance: 'asserts', by: 'courier' }))).toEqual(own)
  })

  test('leads through the speakers of the quotations around it, up to one that tells its way', () => {
    const outer = mark('Quote', [0, 40], { by: 'ann', mode: 'direct', via: 'agency:stated' })
    const middle = mark('Quote', [5, 30], { by: 'ben', mode: 'direct' })
    const inner = mark('Quote', [6, 20], { by: 'cyd', mode: 'direct' })
    const claim = mark('Claim', [7, 9], { ref: 'a-claim', stance: 'asserts' })
    const stations = ['speaker cyd stated', 'relay ben stated', 'relay ann stated', 'relay agency stated']
    expect(way(outer, middle, inner)).toEqual([...stations, 'outlet courier seen', ...after])
    expect(way(outer, middle, inner, claim)).toEqual([...stations, 'outlet courier seen', ...after])
  })

  test('stops at the first quotation that tells its way', () => {
    const outer = mark('Quote', [0, 40], { by: 'ann', mode: 'direct', via: 'agency:stated' })
    const inner = mark('Quote', [5, 30], { by: 'ben', mode: 'direct', via: 'none' })
    expect(way(outer, inner)).toEqual(['speaker ben stated', 'outlet courier seen', ...after])
  })

  test('names a speaker once, who is quoted in words of his own', () => {
    const outer = mark('Quote', [0, 40], { by: 'ann', mode: 'direct' })
    const inner = mark('Quote', [5, 30], { by: 'ann', mode: 'direct' })
    expect(way(outer, inner)).toEqual(['speaker ann stated', '!outlet courier seen', ...after])
  })

  test('leads from a stated `by` through the speaker who is quoted with it', () => {
    const outer = mark('Quote', [0, 40], { by: 'ann', mode: 'direct', via: 'none' })
    const figure = mark('Quantity', [5, 30], { measure: 'detained', value: '4', by: 'ben' })
    expect(way(outer, figure)).toEqual([
      'speaker ben stated',
      'relay ann stated',
      'outlet courier seen',
      ...after,
    ])
  })

  test('is told of a station with date and address, where these are known', () => {
    const { record } = make.article('report', { infoSources: [...infoSources] })
    expect(chainOf(record)[2]).toMatchObject({ url: 'https://example.org/', date: { edtf: '2031-03-19' } })
  })
})

describe('the way of a report', () => {
  test('is that of `infoSources`, and then the archive', () => {
    const { record } = make.article('report', { infoSources: [...infoSources] })
    expect(chainOf(record).map(inWords)).toEqual(['agency agency stated', 'publisher courier seen', ...after])
  })

  test('is from the outlet to the archive, where nothing is told', () => {
    const { record } = make.article('report')
    expect(chainOf(record).map(inWords)).toEqual(['publisher courier stated', 'archive seen'])
  })
})

test('who passed words on are the speakers around them and the named stations of `via`', () => {
  const marks = [
    mark('Quote', [0, 40], { by: 'ann', mode: 'direct', via: '? agency:stated' }),
    mark('Quote', [5, 30], { by: 'ben', mode: 'direct' }),
  ]
  const { record } = make.article('report', {}, { marks })
  expect(record.annotations.map((annotation) => relaysOf(record, annotation))).toEqual([
    ['agency'],
    ['ann', 'agency'],
  ])
})
