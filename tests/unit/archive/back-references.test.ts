import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnnotationRef, Archive } from '../../../src/archive/archive.ts'
import { chainOf } from '../../../src/archive/chain-of.ts'
import type { Annotation } from '../../../src/concepts/annotation.ts'
import { comparePartialDates } from '../../../src/concepts/date-order.ts'
import type { Article } from '../../../src/concepts/report.ts'
import { make } from '../../support/make.ts'

const { mark } = make
const people = ['ann', 'ben', 'cyd']
const outlets = ['courier', 'post', 'agency']
const events = ['event-a', 'event-b', 'event-c']

const languages = ['en', 'ar', 'fa', 'he', 'fr', 'de']

const person = fc.constantFrom(...people)
const event = fc.constantFrom(...events)
const range = fc
  .tuple(fc.nat(20), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]) => [start, start + length] as const)
const via = fc.option(fc.constantFrom('none', '?', 'agency:stated', 'ben:inferred agency:seen'), {
  nil: undefined,
})
const speaker = fc.oneof(person, fc.constantFrom('ann ben', 'agency', 'unnamed:a clerk'))

const anyMark = fc.oneof(
  fc
    .record({ range, by: speaker, via, event: fc.option(event, { nil: undefined }) })
    .map(({ range, by, via, event }) => mark('Quote', range, { by, mode: 'direct', via, event })),
  fc
    .tuple(range, via)
    .map(([range, via]) => mark('Claim', range, { ref: 'a-claim', stance: 'asserts', via })),
  fc
    .tuple(range, fc.constantFrom(...people, ...outlets, ...events, 'port'))
    .map(([range, of]) => mark('Mention', range, { of })),
  fc
    .tuple(range, event)
    .map(([range, event]) => mark('Quantity', range, { measure: 'detained', value: '4', event })),
  range.map((range) =>
    mark('Rhetoric', range, { technique: 'doubt', neutral: 'a', why: 'b', term: 'a-term' }),
  ),
  range.map((range) => mark('Foreign', range, { lang: 'ar', translation: 'a' })),
)

const anyArticle = fc.record({
  outlet: fc.constantFrom('courier', 'post'),
  date: fc.constantFrom('2031-03-18', '2031-03-19T06:10', '2031-03', 'XXXX'),
  authors: fc.uniqueArray(person),
  events: fc.uniqueArray(event, { maxLength: 3 }),
  // Which report it translates and republishes, counted back from it; 0 for none.
  translated: fc.nat(3),
  republished: fc.nat(3),
  marks: fc.array(anyMark, { maxLength: 8 }),
})

const anyArchive = fc
  .record({
    articles: fc.array(anyArticle, { maxLength: 6 }),
    superEvent: fc.boolean(),
    involved: fc.array(person, { maxLength: 4 }),
  })
  .map(({ articles, superEvent, involved }) =>
    make.archive({
      outlets: outlets.map((id) => make.outlet(id)),
      actors: [
        make.actor('cyd', { partOf: [{ actor: 'ann' }] }),
        make.actor('ben', { partOf: [{ actor: 'ann' }, { actor: 'cyd' }] }),
        make.actor('ann'),
      ],
      events: [
        make.event('event-c', {
          date: '2030',
          place: 'port',
          involved: involved.map((actor) => ({ actor })),
        }),
        make.event('event-b', { date: '2030', ...(superEvent ? { superEvent: 'event-a' } : {}) }),
        make.event('event-a', { date: '2031', superEvent: 'event-c', place: { name: 'Nowhere' } }),
      ],
      claims: [
        make.claim('b-claim', { about: ['event-a', 'port'] }),
        make.claim('a-claim', { about: ['ann', 'port'] }),
      ],
      terms: [make.term('a-term')],
      places: [make.place('port')],
      articles: articles
        .map(({ outlet, date, authors, events, translated, republished, marks }, index) =>
          make.article(
            `report-${index}`,
            {
              outlet,
              datePublished: date,
              authors,
              events: events.map((event) => ({ event, relation: 'announces' })),
              // Each in a language of its own, since a translation is in another language than its original.
              inLanguage: languages[index] ?? 'en',
              ...(translated === 0 || translated > index
                ? {}
                : { translationOf: `report-${index - translated}` }),
              ...(republished === 0
                ? {}
                : {
                    republishes: republished > index ? 'https://a.example/' : `report-${index - republished}`,
                  }),
            },
            { marks },
          ),
        )
        .toReversed(),
    }),
  )

/** Reports in order of publication and id, by the plainest way. */
function published(archive: Archive): readonly Article[] {
  return [...archive.articles.values()].toSorted(
    (a, b) => comparePartialDates(a.datePublished, b.datePublished) || (a.id < b.id ? -1 : 1),
  )
}

function marksWhere(
  archive: Archive,
  holds: (annotation: Annotation, article: Article) => boolean,
): readonly AnnotationRef[] {
  return published(archive).flatMap((article) =>
    article.annotations
      .filter((annotation) => holds(annotation, article))
      .map(({ id }) => ({ article: article.id, annotation: id })),
  )
}

/** Compares a map of back references with what a search of the whole archive gives for each id, and for no other. */
function expectLists(
  map: ReadonlyMap<string, readonly unknown[]>,
  ids: readonly string[],
  search: (id: string) => readonly unknown[],
) {
  for (const id of ids) expect(map.get(id) ?? []).toEqual(search(id))
  expect([...map.keys()]).toEqual([...map.keys()].toSorted())
  expect(ids).toEqual(expect.arrayContaining([...map.keys()]))
}

describe('back references are what a search of every record finds', () => {
  test('for annotations', () => {
    fc.assert(
      fc.property(anyArchive, (archive) => {
        const { back } = archive
        const parties = [...people, ...outlets]
        expectLists(back.statements, parties, (id) =>
          marksWhere(
            archive,
            (one) =>
              one.kind === 'Quote' &&
              one.attributes.by.kind === 'named' &&
              one.attributes.by.parties.some((party) => party === id),
          ),
        )
        expectLists(back.mentions, [...parties, ...events, 'port'], (id) =>
          marksWhere(archive, (one) => one.kind === 'Mention' && one.attributes.of === id),
        )
        expectLists(back.appearances, ['a-claim'], (id) =>
          marksWhere(archive, (one) => one.kind === 'Claim' && one.attributes.ref === id),
        )
        expectLists(back.quantities, events, (id) =>
          marksWhere(archive, (one) => one.kind === 'Quantity' && one.attributes.event === id),
        )
        expectLists(back.spokenOf, events, (id) =>
          marksWhere(archive, (one) => one.kind === 'Quote' && one.attributes.event === id),
        )
        expectLists(back.wordings, ['a-term'], (id) =>
          marksWhere(archive, (one) => one.kind === 'Rhetoric' && one.attributes.term === id),
        )
        expectLists(back.relayed, parties, (id) =>
          marksWhere(
            archive,
            (one, article) =>
              ['Quote', 'Claim', 'Quantity'].includes(one.kind) &&
              chainOf(article, one).some(
                ({ role, parties: at }) => role === 'relay' && at.some((party) => party === id),
              ),
          ),
        )
      }),
    )
  })

  test('for records', () => {
    fc.assert(
      fc.property(anyArchive, (archive) => {
        const { back } = archive
        const articlesWhere = (holds: (article: Article) => boolean) =>
          published(archive)
            .filter(holds)
            .map(({ id }) => id)
        expectLists(back.articlesOfOutlet, outlets, (id) => articlesWhere(({ outlet }) => outlet === id))
        expectLists(back.articlesOfEvent, events, (id) =>
          articlesWhere((article) => (article.events ?? []).some(({ event }) => event === id)),
        )
        expectLists(back.articlesOfAuthor, people, (id) =>
          articlesWhere(({ authors }) => (authors ?? []).some((author) => author === id)),
        )
        const reports = ['report-0', 'report-1', 'report-2', 'report-3', 'report-4', 'report-5']
        expectLists(back.translations, reports, (id) =>
          articlesWhere(({ translationOf }) => translationOf === id),
        )
        expectLists(back.republications, reports, (id) =>
          articlesWhere(({ republishes }) => republishes?.kind === 'article' && republishes.article === id),
        )
        const eventsWhere = (holds: (id: string) => boolean) =>
          ['event-b', 'event-c', 'event-a'].filter(holds)
        expectLists(back.subEvents, events, (id) =>
          eventsWhere((sub) =>
            [...archive.events.values()].some((one) => one.id === sub && one.superEvent === id),
          ),
        )
        expectLists(back.eventsOfPlace, ['port'], () => ['event-c'])
        expectLists(back.eventsOfActor, people, (id) =>
          eventsWhere((one) =>
            [...archive.events.values()].some(
              (event) => event.id === one && (event.involved ?? []).some(({ actor }) => actor === id),
            ),
          ),
        )
        expectLists(back.members, ['ann', 'cyd'], (id) => (id === 'ann' ? ['ben', 'cyd'] : ['ben']))
        expectLists(
          back.claimsAbout,
          ['ann', 'event-a', 'port'],
          (id) => ({ ann: ['a-claim'], 'event-a': ['b-claim'], port: ['a-claim', 'b-claim'] })[id] ?? [],
        )
      }),
    )
  })
})
