import { describe, expect, it } from 'vitest'
import type { Archive } from '../../../src/archive/archive.ts'
import { openCard } from '../../../src/concepts/search-card.ts'
import { searchFilters } from '../../../src/concepts/search-hit.ts'
import type { SearchRecord } from '../../../src/exports/search-record.ts'
import { searchRecords } from '../../../src/exports/search-records.ts'
import { siteHrefs } from '../../../src/hrefs/site-hrefs.ts'
import { wordingFor } from '../../../src/wording/wording-for.ts'
import { make } from '../../support/make.ts'

const anyHash = `sha256:${'0'.repeat(64)}`
const text = 'The minister said "nine ships turned back" before dawn, the agency wrote.'

function recordsOf(archive: Archive, base = '/'): readonly SearchRecord[] {
  return [...searchRecords({ archive, hrefs: siteHrefs(base), words: wordingFor('en') })]
}

function find(records: readonly SearchRecord[], url: string): SearchRecord {
  const [found, second] = records.filter((record) => record.url === url)
  if (found === undefined || second !== undefined) throw new Error(`Not one record at ${url}`)
  return found
}

const quoted = make.mark('Quote', [18, 42], {
  id: 'vask',
  by: 'oren-vask',
  mode: 'direct',
  event: 'boardings',
})
const claimed = make.mark('Claim', [19, 41], { id: 'nine', ref: 'nine-ships', stance: 'asserts' })
const whole = make.archive({
  actors: [
    make.actor('oren-vask', { name: 'Oren Vask', disambiguation: 'minister' }),
    make.actor('rell', { name: 'Rell' }),
  ],
  outlets: [make.outlet('courier', { name: 'Courier' })],
  events: [
    make.event('boardings', {
      name: 'Boardings',
      nameVariants: [{ value: 'The raid' }],
      involved: [{ actor: 'rell' }],
    }),
  ],
  claims: [make.claim('nine-ships', { text: 'Nine ships turned back.', about: ['rell'] })],
  articles: [
    make.article(
      'report',
      {
        text: 'full',
        textHash: anyHash,
        headlineHash: anyHash,
        headline: 'Ships turned back',
        datePublished: '2031-03',
        inLanguage: 'en-GB',
      },
      {
        body: text,
        marks: [quoted, claimed, make.mark('Mention', [0, 12], { of: 'oren-vask' })],
        notes: [make.note('why')],
      },
    ),
  ],
})

describe('what a search can find', () => {
  it('is the report with its whole text, and of a mark exactly the words it covers', () => {
    const records = recordsOf(whole)
    expect(find(records, '/articles/report/')).toMatchObject({
      content: text,
      meta: { title: 'Ships turned back' },
    })
    expect(find(records, '/articles/report/#vask').content).toBe('"nine ships turned back"')
    expect(find(records, '/articles/report/#nine').content).toBe('nine ships turned back')
    expect(find(records, '/articles/report/#why').content).toBe('Why.')
  })

  it('shows a headline, a speaker and a date with a mark without letting them be searched', () => {
    const { meta } = find(recordsOf(whole), '/articles/report/#vask')
    expect(Object.keys(meta)).toEqual(['card'])
    expect(openCard(meta.card)).toMatchObject({
      title: 'Ships turned back',
      speaker: 'Oren Vask (minister)',
      outlet: 'Courier',
      date: 'March 2031',
    })
  })

  it('bears filters of its own', () => {
    const records = recordsOf(whole)
    expect(find(records, '/articles/report/#vask').filters).toEqual({
      kind: ['quotation'],
      voice: ['reported'],
      outlet: ['Courier'],
      actor: ['Oren Vask (minister)'],
      speaker: ['Oren Vask (minister)'],
      event: ['Boardings'],
      genre: ['report'],
      language: ['en'],
      year: ['2031'],
    })
    // A claim without a speaker of its own, within a quotation, is its speaker's.
    expect(find(records, '/articles/report/#nine').filters.speaker).toEqual(['Oren Vask (minister)'])
    expect(find(records, '/articles/report/#why').filters).toMatchObject({
      kind: ['note'],
      voice: ['archive'],
      speaker: [],
    })
    expect(find(records, '/events/boardings/').filters).toMatchObject({
      actor: ['Rell'],
      event: ['Boardings'],
      year: ['2031'],
    })
    expect(find(records, '/claims/nine-ships/').filters).toMatchObject({
      kind: ['claim'],
      voice: ['archive'],
      actor: ['Rell'],
    })
  })

  it('uses no filter name beyond the contract, and sorts every record', () => {
    for (const { filters, sort } of recordsOf(whole)) {
      expect(searchFilters).toEqual(expect.arrayContaining(Object.keys(filters)))
      expect([sort.date, sort.oldest].every((key) => key !== '')).toBe(true)
    }
  })

  it('puts what is undated last, whichever way dates run', () => {
    const records = recordsOf(whole)
    const [dated, undated] = [find(records, '/articles/report/').sort, find(records, '/actors/rell/').sort]
    expect(undated.date < dated.date).toBe(true)
    expect(undated.oldest > dated.oldest).toBe(true)
  })

  it('finds other names of a record without showing them as the archive’s words', () => {
    const { content, meta } = find(recordsOf(whole), '/events/boardings/')
    expect(meta.names).toBe('The raid')
    expect(content).not.toContain('raid')
  })

  it('is in a digest the archive’s voice, save for what is cited', () => {
    const digest = make.archive({
      actors: [make.actor('rell')],
      outlets: [make.outlet('courier')],
      articles: [
        make.article(
          'digest',
          {},
          {
            body: text,
            marks: [
              make.mark('Quote', [18, 42], { id: 'told', by: 'rell', mode: 'direct' }),
              make.mark('Quote', [4, 17], { id: 'cited', by: 'rell', mode: 'direct' }),
              make.mark('AsPrinted', [4, 17], { id: 'printed' }),
              make.mark('Quote', [0, 8, 'headline'], { id: 'above', by: 'rell', mode: 'direct' }),
            ],
          },
        ),
      ],
    })
    const voiceOf = (mark: string) => find(recordsOf(digest), `/articles/digest/${mark}`).filters.voice
    expect(['', '#told', '#cited', '#above'].map(voiceOf)).toEqual([
      ['archive'],
      ['archive'],
      ['reported'],
      ['reported'],
    ])
  })

  it('is nothing of what is withheld', () => {
    const withheld = { pubStatus: 'withheld', withheldReason: 'At the request of a family' } as const
    const archive = make.archive({
      outlets: [make.outlet('courier')],
      actors: [make.actor('rell', withheld)],
      articles: [make.article('gone', withheld, { body: '', notes: [make.note('why')] })],
    })
    expect(recordsOf(archive).map(({ url }) => url)).toEqual(['/outlets/courier/'])
  })

  it('says which words are veiled in the report', () => {
    const archive = make.archive({
      actors: [make.actor('rell')],
      outlets: [make.outlet('courier')],
      articles: [
        make.article(
          'hard',
          {},
          {
            body: text,
            marks: [
              make.mark('Sensitive', [20, 30], { kind: 'death' }),
              make.mark('Quote', [18, 42], { id: 'veiled', by: 'rell', mode: 'direct' }),
              make.mark('Quote', [4, 17], { id: 'plain', by: 'rell', mode: 'direct' }),
            ],
          },
        ),
      ],
    })
    const veiled = (mark: string) =>
      openCard(find(recordsOf(archive), `/articles/hard/${mark}`).meta.card)?.veiled
    expect(['', '#veiled', '#plain'].map(veiled)).toEqual([true, true, undefined])
  })

  it('opens under the base, and comes in one order', () => {
    const urls = recordsOf(whole, '/some/base/').map(({ url }) => url)
    expect(urls.slice(0, 2)).toEqual(['/some/base/articles/report/', '/some/base/articles/report/#vask'])
    expect(urls.every((url) => url.startsWith('/some/base/'))).toBe(true)
    expect(urls).toEqual(recordsOf(whole, '/some/base/').map(({ url }) => url))
  })
})
