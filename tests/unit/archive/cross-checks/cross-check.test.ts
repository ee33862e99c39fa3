import { describe, expect, test } from 'vitest'
import { crossCheck } from '../../../../src/archive/cross-checks/cross-check.ts'
import type { ParsedContent } from '../../../../src/archive/parsed-content.ts'
import { make } from '../../../support/make.ts'
import { showProblems } from '../../../support/show-problems.ts'

const { mark } = make

function check(parts: Partial<ParsedContent>): readonly string[] {
  return showProblems(crossCheck(make.content(parts)))
}

function codes(parts: Partial<ParsedContent>): readonly string[] {
  return check(parts).map((shown) => shown.split(' ')[0] ?? '')
}

describe('ids', () => {
  test('of actors, outlets, events and places are distinct, those of other kinds are not', () => {
    const parts = { actors: [make.actor('one')], places: [make.place('one')], terms: [make.term('one')] }
    expect(check(parts)).toEqual(['duplicate-id places/one.mdx < actors/one.mdx'])
  })

  test('are doubled by a file that could not be parsed as well', () => {
    const unread = [{ folder: 'outlets', id: 'one', file: 'content/outlets/one.mdx' }] as const
    expect(check({ actors: [make.actor('one')], unread })).toEqual([
      'duplicate-id outlets/one.mdx < actors/one.mdx',
    ])
  })

  test('are declared once in the settings', () => {
    const measures = [
      { id: 'killed', label: 'Killed' },
      { id: 'killed', label: 'Also killed' },
    ]
    expect(codes({ settings: make.settings({ measures }) })).toEqual(['duplicate-id'])
  })

  test('and earlier ids are distinct', () => {
    const parts = {
      actors: [make.actor('one', { aliases: ['old', 'two'] }), make.actor('three', { aliases: ['three'] })],
      outlets: [make.outlet('two', { aliases: ['old'] })],
      claims: [make.claim('old', { about: ['one'] })],
    }
    expect(check(parts).toSorted()).toEqual([
      'duplicate-alias actors/one.mdx:8 < outlets/two.mdx',
      'duplicate-alias actors/three.mdx:7 < actors/three.mdx',
      'duplicate-alias outlets/two.mdx:7 < actors/one.mdx:7',
    ])
  })

  test('of house pages, and their earlier ones, are not addresses of the generator', () => {
    const pages = [make.page('search'), make.page('about', { aliases: ['actors'] })]
    expect(check({ pages })).toEqual(['reserved-page pages/about.mdx:6', 'reserved-page pages/search.mdx'])
  })
})

describe('an event', () => {
  const reported = (
    date: string,
    relation: 'reports' | 'mentions' | 'announces',
    datePublished = '2031-03-18',
  ) =>
    codes({
      events: [make.event('later', { date })],
      articles: [make.article('report', { datePublished, events: [{ event: 'later', relation }] })],
    })

  test('that is reported or mentioned does not lie after the report', () => {
    expect(reported('2031-03-21', 'reports')).toEqual(['event-after-report'])
    expect(reported('2031-04', 'mentions')).toEqual(['event-after-report'])
  })

  test('may lie after the report that announces it', () => {
    expect(reported('2031-04', 'announces')).toEqual([])
  })

  test('may lie on a day that is the next one somewhere on earth, and may have begun before the report', () => {
    expect(reported('2031-03-19', 'reports')).toEqual([])
    expect(reported('2031-03-01/2031-04-01', 'reports')).toEqual([])
    expect(reported('2031', 'reports')).toEqual([])
    expect(reported('2031-03-21', 'reports', 'XXXX')).toEqual([])
  })
})

test('nothing is said after the report that gives it', () => {
  const quote = (said: string) => mark('Quote', [0, 4], { by: 'ann', mode: 'direct', said })
  const articles = [
    make.article('report', {}, { marks: [quote('2031-03-21'), quote('2031-03'), quote('2031-03-18')] }),
  ]
  expect(check({ articles })).toEqual(['said-after-report articles/report.mdx:100 < articles/report.mdx:6'])
})

describe('a circle', () => {
  test('is told in superEvent, with each of its links', () => {
    const events = [
      make.event('a', { superEvent: 'b' }),
      make.event('b', { superEvent: 'c' }),
      make.event('c', { superEvent: 'a' }),
      make.event('d', { superEvent: 'a' }),
    ]
    expect(check({ events })).toEqual(['circle events/a.mdx:8 < events/b.mdx:8 < events/c.mdx:8'])
  })

  test('is told in partOf, of an actor that is part of itself too', () => {
    const actors = [
      make.actor('a', { partOf: [{ actor: 'c' }, { actor: 'b' }] }),
      make.actor('b', { partOf: [{ actor: 'a' }] }),
      make.actor('c', { partOf: [{ actor: 'c' }] }),
    ]
    expect(codes({ actors })).toEqual(['circle', 'circle'])
  })

  test('is told in republishes and translationOf together', () => {
    const articles = [
      make.article('a', { republishes: 'b' }),
      make.article('b', { translationOf: 'a', inLanguage: 'ar' }),
    ]
    const [shown] = crossCheck(make.content({ articles }))
    expect(shown?.message).toBe(
      'Unexpected circle in `republishes`, expected a chain that ends: `a` → `b` → `a`.',
    )
  })

  test('is told in same, of a quotation that is the same as itself too', () => {
    const quote = (id: string, same: string, start: number) =>
      mark('Quote', [start, start + 1], { id, by: 'ann', mode: 'direct', same })
    const articles = [
      make.article('a', {}, { marks: [quote('x', 'b#y', 0), quote('z', 'a#z', 2)] }),
      make.article('b', {}, { marks: [quote('y', 'a#x', 0)] }),
    ]
    expect(check({ articles })).toEqual([
      'circle articles/a.mdx:100 < articles/b.mdx:100',
      'circle articles/a.mdx:101',
    ])
  })

  test('is not a chain of quotations, each the same as the next', () => {
    const quote = (id: string, start: number, same?: string) =>
      mark('Quote', [start, start + 1], { id, by: 'ann', mode: 'direct', same })
    const marks = [quote('x', 0, 'a#y'), quote('y', 2, 'a#z'), quote('z', 4)]
    expect(check({ articles: [make.article('a', {}, { marks })] })).toEqual([])
  })
})

test('only quotations are the same as quotations', () => {
  const marks = [
    mark('Quote', [0, 4], { by: 'ann', mode: 'direct', same: 'report#figure' }),
    mark('Quantity', [5, 9], { id: 'figure', measure: 'detained', value: '4' }),
  ]
  expect(check({ articles: [make.article('report', {}, { marks })] })).toEqual([
    'same-not-quote articles/report.mdx:100 < articles/report.mdx:101',
  ])
})

describe('a name', () => {
  test('is told twice only of what a disambiguation tells apart', () => {
    const actors = [
      make.actor('a', { name: 'Oren Vask' }),
      make.actor('b', { name: 'oren  vask', disambiguation: 'pilot' }),
      make.actor('c', { name: 'Oren Vask', disambiguation: 'minister' }),
    ]
    expect(check({ actors })).toEqual([])
    expect(check({ actors: [...actors, make.actor('d', { name: 'OREN VASK' })] })).toEqual([
      'duplicate-name actors/d.mdx:4 < actors/a.mdx:4',
    ])
  })

  test('may be that of an actor of another kind, or of an outlet', () => {
    const actors = [make.actor('a', { name: 'Norvale', kind: 'state' }), make.actor('b', { name: 'Norvale' })]
    expect(
      check({
        actors,
        outlets: [make.outlet('c', { name: 'Norvale' })],
        places: [make.place('d', { name: 'Norvale' })],
      }),
    ).toEqual([])
  })

  test('is that of one place', () => {
    expect(codes({ places: [make.place('a', { name: 'Port' }), make.place('b', { name: 'Port' })] })).toEqual(
      ['duplicate-name'],
    )
  })
})

test('an identity is that of one record, however its address is written', () => {
  const actors = [
    make.actor('a', { sameAs: ['https://www.wikidata.org/wiki/Q42', 'http://wikidata.org/entity/Q42'] }),
  ]
  const places = [make.place('b', { sameAs: ['https://www.wikidata.org/entity/Q42/'.replace(/\/$/, '')] })]
  expect(check({ actors, places })).toEqual([
    'duplicate-same-as actors/a.mdx:8 < actors/a.mdx:7',
    'duplicate-same-as places/b.mdx:6 < actors/a.mdx:7',
  ])
})

describe('a text that is held twice', () => {
  const textHash = `sha256:${'0'.repeat(64)}`
  const via = (...parties: readonly string[]) => ({
    infoSources: parties.map((party) => ({ party, role: 'agency' as const, known: 'stated' as const })),
  })

  test('is a problem where nothing joins the two', () => {
    const articles = [
      make.article('a', { textHash, outlet: 'courier' }),
      make.article('b', { textHash, outlet: 'post' }),
      make.article('c', { textHash, outlet: 'courier', ...via('courier') }),
    ]
    expect(check({ articles })).toEqual([
      'duplicate-text articles/b.mdx:15 < articles/a.mdx:15',
      'duplicate-text articles/c.mdx:15 < articles/a.mdx:15',
    ])
  })

  test.each([
    ['republishes the other', { republishes: 'a' }],
    ['names the outlet of the other on its way', via('courier', 'post')],
  ])('is none where one %s', (_, fields) => {
    const articles = [
      make.article('a', { textHash }),
      make.article('b', { textHash, outlet: 'post', ...fields }),
    ]
    expect(check({ articles })).toEqual([])
  })

  test('is none where both came from one agency, or from one address', () => {
    const both = (fields: object) => [
      make.article('a', { textHash, ...fields }),
      make.article('b', { textHash, outlet: 'post', ...fields }),
    ]
    const agency = [
      make.article('a', { textHash, ...via('agency', 'courier') }),
      make.article('b', { textHash, outlet: 'post', ...via('agency', 'post') }),
    ]
    expect(check({ articles: agency })).toEqual([])
    expect(check({ articles: both({ republishes: 'https://example.org/' }) })).toEqual([])
  })

  test('is none where a third copy joins the two', () => {
    const articles = [
      make.article('a', { textHash }),
      make.article('b', { textHash, outlet: 'post' }),
      make.article('c', { textHash, outlet: 'mirror', ...via('courier', 'post', 'mirror') }),
    ]
    expect(check({ articles })).toEqual([])
  })
})

test('no period ends before it begins', () => {
  const reversed = { from: '2031', to: '2030-12' }
  const right = { from: '2031-02', to: '2031' }
  const actor = make.actor('a', {
    roles: [
      { title: 'Captain', ...right },
      { title: 'Mate', ...reversed },
    ],
    partOf: [{ actor: 'b', ...reversed }],
    designations: [{ by: 'b', label: 'pirate', ...reversed }],
  })
  const outlet = make.outlet('c', {
    owner: [{ value: 'a', ...reversed }],
    funding: [
      { value: 'a', ...reversed },
      { value: 'b', ...right },
    ],
  })
  expect(codes({ actors: [actor], outlets: [outlet] })).toEqual(Array(5).fill('reversed-period'))
})

test('a `via` does not name the outlet itself', () => {
  const quote = (via: string) => mark('Quote', [0, 4], { by: 'ann', mode: 'direct', via })
  const marks = [quote('courier:seen'), quote('agency:stated'), quote('none')]
  expect(check({ articles: [make.article('report', {}, { marks })] })).toEqual([
    'outlet-in-via articles/report.mdx:100',
  ])
})

test('a translation is in another language than what it translates', () => {
  const articles = [
    make.article('a', { inLanguage: 'ar' }),
    make.article('b', { inLanguage: 'AR', translationOf: 'a' }),
    make.article('c', { inLanguage: 'en', translationOf: 'a' }),
  ]
  expect(check({ articles })).toEqual(['translation-in-same-language articles/b.mdx:7 < articles/a.mdx:7'])
})

describe('a claim', () => {
  test('is not related to itself', () => {
    const about = ['ann']
    const claims = [
      make.claim('a', {
        about,
        relations: [
          { claim: 'b', type: 'same' },
          { claim: 'a', type: 'revises' },
        ],
      }),
    ]
    expect(codes({ claims })).toEqual(['claim-related-to-itself'])
  })

  test('stands in a report or is about something', () => {
    const marks = [mark('Claim', [0, 4], { ref: 'a', stance: 'asserts' })]
    const claims = [make.claim('a'), make.claim('b', { about: ['ann'] }), make.claim('c', { about: [] })]
    const articles = [make.article('report', {}, { marks })]
    expect(check({ claims, articles })).toEqual(['unused-claim claims/c.mdx'])
    const unread = [{ folder: 'articles', id: 'other', file: 'content/articles/other.mdx' }] as const
    expect(check({ claims, articles, unread })).toEqual([])
  })
})

test('a note is referred to', () => {
  const marks = [
    mark('Context', [0, 4], { note: 'used' }),
    mark('Correction', [0, 4], { note: 'fix', date: '2031', by: 'outlet', kind: 'update' }),
  ]
  const notes = [make.note('used'), make.note('fix'), make.note('unused')]
  const problems = crossCheck(make.content({ articles: [make.article('report', {}, { marks, notes })] }))
  expect(problems.map(({ code, severity, message }) => [code, severity, message])).toEqual([
    ['unused-note', 'notice', 'Unexpected note `unused`, expected a passage that refers to it.'],
  ])
})
