import { describe, expect, it } from 'vitest'
import { homeView } from '../../../src/views/home-view.ts'
import { textOfPhrase } from '../../../src/views/phrase.ts'
import type { Row } from '../../../src/views/row.ts'
import { editionOf } from '../../support/edition-of.ts'
import { make } from '../../support/make.ts'

const { mark } = make
const body = 'She said that the boats would sail at dawn, and that nobody would stop them at sea.'
const short = [0, 12] as const
const good = [14, 54] as const
const people = [make.actor('ann', { name: 'Ann' }), make.actor('bo', { name: 'Bo' })]
const said = (by: string, range: readonly [number, number], more: object = {}) =>
  mark('Quote', range, { by, mode: 'direct', ...more })
const texts = (rows: readonly Row[]) => rows.map(({ what }) => textOfPhrase(what))
const hash = `sha256:${'a'.repeat(64)}`
const full = { text: 'full', textHash: hash, headlineHash: hash } as const
const withheld = { pubStatus: 'withheld', withheldReason: 'Asked to' } as const

describe('the first page', () => {
  it('holds nothing but the name and the ways on where the archive holds nothing', () => {
    const { outlets: _, ...settings } = { outlets: [], settings: make.settings() }
    const edition = { ...editionOf(), archive: make.archive(settings) }
    const view = homeView(edition)
    expect(view.sample).toBeUndefined()
    expect([
      view.startHere,
      view.latest,
      view.latestEvents,
      view.mostQuoted,
      view.held,
      view.languages,
    ]).toEqual([[], [], [], [], [], []])
    expect(view.ways.flatMap(({ href }) => href ?? [])).toEqual([
      '/base/how-to-read/',
      '/base/timeline/',
      '/base/search/',
    ])
  })

  it('lists the latest reports and events first, without what it starts with and what is withheld', () => {
    const view = homeView(
      editionOf({
        settings: make.settings({ startHere: ['2031-b'] }),
        articles: [
          make.article('2031-a', { headline: 'Old', datePublished: '2031-03-01' }),
          make.article('2031-b', { headline: 'Start', datePublished: '2031-03-02' }),
          make.article('2031-c', { headline: 'New', datePublished: '2031-03-03' }),
        ],
        events: [
          make.event('early', { name: 'Early', date: '2031-01' }),
          make.event('late', { name: 'Late', date: '2031-02' }),
          make.event('gone', { name: 'Gone', date: '2031-03', ...withheld }),
        ],
      }),
    )
    expect(texts(view.startHere)).toEqual(['Start'])
    expect(texts(view.latest)).toEqual(['New', 'Old'])
    expect(texts(view.latestEvents)).toEqual(['Late', 'Early'])
  })

  it('counts each statement of an actor once, and leads to the statements', () => {
    const view = homeView(
      editionOf({
        actors: people,
        articles: [
          make.article(
            'one',
            {},
            { body, marks: [said('bo', good), said('ann', short, { id: 'a', same: 'two#b' })] },
          ),
          make.article('two', {}, { body, marks: [said('bo', short), said('ann', good, { id: 'b' })] }),
        ],
      }),
    )
    expect(view.mostQuoted.map(({ what, details }) => [textOfPhrase(what), details])).toEqual([
      ['Bo', [[{ text: '2 statements', href: '/base/actors/bo/#ui-statements' }]]],
      ['Ann', [[{ text: '1 statement', href: '/base/actors/ann/#ui-statements' }]]],
    ])
  })

  it('tells the languages of the reports where there are several', () => {
    const inLanguage = (id: string, tag: string) => make.article(id, { inLanguage: tag })
    const one = editionOf({ articles: [inLanguage('one', 'en'), inLanguage('two', 'en')] })
    const two = editionOf({ articles: [inLanguage('a', 'ar'), inLanguage('b', 'en'), inLanguage('c', 'en')] })
    expect(homeView(one).languages).toEqual([])
    expect(homeView(two).languages).toEqual(['2 reports in English', '1 report in Arabic'])
  })
})

describe('the line to learn to read by', () => {
  const sampleOf = (...articles: readonly ReturnType<typeof make.article>[]) =>
    homeView(editionOf({ actors: people, articles, settings: make.settings({ startHere: ['one'] }) })).sample

  it('is the first of some length in which somebody is quoted directly', () => {
    const marks = [said('bo', good), said('ann', short), said('ann', [56, 82], { mode: 'indirect' })]
    expect(sampleOf(make.article('one', full, { body, marks }))?.words.parts).toEqual([body.slice(...good)])
  })

  it('is any quotation where there is no better', () => {
    const marks = [said('ann', short)]
    expect(sampleOf(make.article('one', {}, { body, marks }))?.words.parts).toEqual([body.slice(...short)])
  })

  it('is never one behind a veil', () => {
    const marks = [said('bo', good), said('ann', short), mark('Sensitive', [20, 30], { kind: 'death' })]
    expect(sampleOf(make.article('one', {}, { body, marks }))?.words.parts).toEqual([body.slice(...short)])
    const veiled = [said('bo', good), mark('Sensitive', [20, 30], { kind: 'death' })]
    expect(sampleOf(make.article('one', {}, { body, marks: veiled }))).toBeUndefined()
  })
})
