import { describe, expect, it } from 'vitest'
import { markNotes } from '../../../../src/views/mark-notes/mark-notes.ts'
import { textOfPhrase } from '../../../../src/views/phrase.ts'
import { editionOf } from '../../../support/edition-of.ts'
import { make } from '../../../support/make.ts'

const { mark } = make
const records = {
  actors: [make.actor('ann', { name: 'Ann' }), make.actor('ben', { name: 'Ben' })],
  outlets: [make.outlet('post', { name: 'Post' })],
  claims: [make.claim('lit')],
  terms: [make.term('words-for-it', { label: 'Words for it' })],
}
type Marks = readonly ReturnType<typeof mark>[]

/** The notes of the first of reports, each of an outlet with these marks. */
function firstNotes(
  reports: readonly (readonly [outlet: string, marks: Marks])[],
  events = [make.event('raid', { name: 'Raid' })],
) {
  const articles = reports.map(([outlet, marks], index) =>
    make.article(`report-${index}`, { outlet, datePublished: `2031-03-1${index}` }, { marks }),
  )
  const edition = editionOf({ ...records, events, articles })
  const first = edition.archive.articles.get(articles[0]?.record.id ?? make.article('none').record.id)
  if (first === undefined) throw new Error('There is no report')
  return markNotes(edition, first, first.annotations, new Set())
}

describe('what a claim’s note tells of others', () => {
  const claim = (by: string, stance: 'asserts' | 'doubts' | 'denies') =>
    mark('Claim', [0, 5], { ref: 'lit', by, stance })
  const othersOf = (reports: Parameters<typeof firstNotes>[0]) => {
    const [note] = firstNotes(reports)
    return note?.kind === 'claim' ? note.others : undefined
  }

  it('is how many take which stance, each once however often, and leads to the ledger', () => {
    expect(
      othersOf([
        ['courier', [claim('ann', 'asserts')]],
        ['post', [claim('ben', 'asserts')]],
        ['courier', [claim('ben', 'asserts')]],
        ['post', [claim('unnamed:a pilot', 'denies')]],
        ['courier', [claim('unnamed:a pilot', 'denies')]],
      ]),
    ).toEqual({ text: '1 other asserts it and 2 others deny it', href: '/base/claims/lit/' })
  })

  it('does not count the speaker again', () => {
    expect(
      othersOf([
        ['courier', [claim('ann', 'asserts')]],
        ['post', [claim('ann', 'asserts')]],
      ]),
    ).toBeUndefined()
  })
})

describe('what a figure’s note tells of others', () => {
  const figure = (value: string, by?: string) =>
    mark('Quantity', [0, 5], {
      measure: 'detained',
      value,
      event: 'raid',
      ...(by === undefined ? {} : { by }),
    })
  const elsewhere = (...parameters: Parameters<typeof firstNotes>) => {
    const [note] = firstNotes(...parameters)
    return note?.kind === 'quantity' ? textOfPhrase(note.elsewhere) : undefined
  }

  it('is at most three figures of others, by date, each once', () => {
    expect(
      elsewhere([
        ['courier', [figure('40')]],
        ['post', [figure('36')]],
        ['post', [figure('36')]],
        ['courier', [figure('44', 'ann')]],
        ['post', [figure('50', 'ben')]],
        ['post', [figure('51', 'unnamed:a pilot')]],
      ]),
    ).toBe('Elsewhere: Post 36; Ann 44; Ben 50.')
  })

  it('holds figures of the event’s record that no report gives, and none of the same source', () => {
    const raid = make.event('raid', {
      figures: [
        { measure: 'detained', low: 41, high: 47, source: { party: 'ben', url: 'https://ben.example/' } },
        { measure: 'detained', value: 40, source: { party: 'courier', url: 'https://courier.example/' } },
      ],
    })
    expect(elsewhere([['courier', [figure('40')]]], [raid])).toBe('Elsewhere: Ben 41 to 47.')
  })

  it('is nothing where a figure is of another measure or stands alone', () => {
    expect(elsewhere([['courier', [figure('40')]]])).toBe('')
  })
})

describe('what the note on wording that argues tells of a set of terms', () => {
  it('is how often outlets use it in their own words, here and elsewhere', () => {
    const loaded = (range: readonly [number, number], by?: string) =>
      mark('Rhetoric', range, {
        technique: 'loaded-language',
        neutral: 'it',
        why: 'Why',
        term: 'words-for-it',
        ...(by === undefined ? {} : { by }),
      })
    const [note] = firstNotes([
      ['courier', [loaded([0, 5]), loaded([10, 15]), loaded([20, 25], 'ann')]],
      ['post', [loaded([0, 5])]],
    ])
    expect(note?.more?.details.map(textOfPhrase)[1]).toBe(
      'other wordings: Words for it (marked twice in this outlet, once in others)',
    )
  })
})

describe('what a quotation’s note tells of others', () => {
  it('is who else reports the same utterance, each outlet once, and how many more there are', () => {
    const outlets = Array.from({ length: 8 }, (_, index) => make.outlet(`outlet-${index}`))
    const first = make.article(
      'first',
      {},
      { marks: [mark('Quote', [0, 5], { id: 'words', by: 'ann', mode: 'direct', via: 'none' })] },
    )
    const others = [0, 0, 1, 2, 3, 4, 5, 6, 7].map((outlet, index) =>
      make.article(
        `other-${index}`,
        { outlet: `outlet-${outlet}`, datePublished: `2031-04-1${index}` },
        {
          marks: [mark('Quote', [0, 5], { id: 'words', by: 'ann', mode: 'direct', same: 'first#words' })],
        },
      ),
    )
    const edition = editionOf({
      ...records,
      outlets: [...records.outlets, ...outlets],
      articles: [first, ...others],
    })
    const [note] = markNotes(edition, first.record, first.record.annotations, new Set())
    expect(note?.more?.details.map(textOfPhrase)).toEqual([
      'also reported by outlet-0, outlet-1, outlet-2, outlet-3, outlet-4, outlet-5 and 2 more',
    ])
    expect(note?.more?.details[0]?.[1]?.href).toBe('/base/articles/other-0/#words')
  })
})
