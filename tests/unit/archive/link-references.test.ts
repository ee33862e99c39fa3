import { describe, expect, test } from 'vitest'
import { linkReferences } from '../../../src/archive/link-references.ts'
import type { ParsedContent } from '../../../src/archive/parsed-content.ts'
import { registerIds } from '../../../src/archive/register.ts'
import { make } from '../../support/make.ts'

const { mark } = make

function link(parts: Partial<ParsedContent>) {
  const content = make.content({ outlets: [make.outlet('courier')], ...parts })
  return linkReferences(content, registerIds(content))
}

function told(parts: Partial<ParsedContent>): readonly string[] {
  return link(parts).map(({ code, message, hint }) =>
    [`${code}: ${message}`, ...(hint === undefined ? [] : [hint])].join(' '),
  )
}

function reportWith(...marks: readonly ReturnType<typeof mark>[]) {
  return [make.article('report', {}, { marks })]
}

const quote = (attributes: { by: string; id?: string; same?: string }) =>
  mark('Quote', [0, 4], { mode: 'direct', ...attributes })

describe('a reference that leads nowhere', () => {
  test('is told with the nearest id there is', () => {
    const actors = [make.actor('oren-vask')]
    expect(told({ actors, articles: reportWith(mark('Mention', [0, 4], { of: 'oren-vaks' })) })).toEqual([
      'unknown-entity: Unexpected name `oren-vaks`, expected the id of an actor, outlet, event or place. Did you mean `oren-vask`? Otherwise add a file `oren-vaks.mdx` to `content/actors`, `content/outlets`, `content/events` or `content/places`.',
    ])
  })

  test('is told with the file to add, in the folder of its year', () => {
    const articles = [
      make.article('report', { events: [{ event: '2031-03-18-boardings', relation: 'reports' }] }),
    ]
    expect(told({ articles })).toEqual([
      'unknown-event: Unexpected event `2031-03-18-boardings`, expected the name of a file in `content/events`. Add `content/events/2031/2031-03-18-boardings.mdx`.',
    ])
  })

  test('is told with the kind that its id is of', () => {
    const parts = { actors: [make.actor('qatar')], places: [make.place('qatar-territory')] }
    expect(told({ ...parts, events: [make.event('talks', { place: 'qatar' })] })).toEqual([
      'unknown-place: Unexpected actor `qatar`, expected a place: the name of a file in `content/places`. Did you mean `qatar-territory`?',
    ])
  })

  test('is told with the present id, where it is an earlier one', () => {
    const actors = [make.actor('oren-vask', { aliases: ['o-vask'] })]
    expect(told({ actors, articles: reportWith(quote({ by: 'o-vask' })) })).toEqual([
      'unknown-party: Unexpected actor or outlet `o-vask`, expected the name of a file in `content/actors` or `content/outlets`. `o-vask` is an earlier id. Write `oren-vask`.',
    ])
  })

  test('is told at the place where it is written, for every kind of record', () => {
    const problems = link({
      settings: make.settings({ startHere: ['no-article'] }),
      articles: [
        make.article('report', { outlet: 'no-outlet', subjects: ['no-subject'], authors: ['no-actor'] }),
      ],
      actors: [make.actor('ann', { designations: [{ by: 'no-party', label: 'pirate' }] })],
      claims: [make.claim('a', { about: ['no-topic'], relations: [{ claim: 'no-claim', type: 'same' }] })],
      events: [
        make.event('e', {
          place: 'no-place',
          superEvent: 'no-event',
          figures: [{ measure: 'no-measure', value: 4 }],
        }),
      ],
      terms: [make.term('t', { by: ['no-contributor'] })],
    })
    expect(problems.map(({ code, place }) => `${code} ${place.file}`).toSorted()).toEqual([
      'unknown-actor content/articles/report.mdx',
      'unknown-article content/archive.yaml',
      'unknown-claim content/claims/a.mdx',
      'unknown-contributor content/terms/t.mdx',
      'unknown-event content/events/e.mdx',
      'unknown-measure content/events/e.mdx',
      'unknown-outlet content/articles/report.mdx',
      'unknown-party content/actors/ann.mdx',
      'unknown-place content/events/e.mdx',
      'unknown-subject content/articles/report.mdx',
      'unknown-topic content/claims/a.mdx',
    ])
  })

  test('is not told of a record whose file could not be parsed', () => {
    const unread = [{ folder: 'actors', id: 'ann', file: 'content/actors/ann.mdx' }] as const
    expect(told({ unread, articles: reportWith(quote({ by: 'ann' })) })).toEqual([])
  })

  test('is not told of contributors, subjects and measures, where the settings could not be parsed', () => {
    const { settings: _, ...rest } = make.content({
      outlets: [make.outlet('courier')],
      articles: [make.article('report', { subjects: ['any'] })],
    })
    expect(linkReferences(rest, registerIds(rest))).toEqual([])
  })
})

describe('a place in a report', () => {
  const actors = [make.actor('ann')]
  const other = (
    fields = {},
    marks = [quote({ by: 'ann', id: 'truce' }), mark('Mention', [5, 9], { of: 'ann' })],
  ) => make.article('other', fields, { marks })
  const codes = (same: string, article = other()) =>
    link({ actors, articles: [...reportWith(quote({ by: 'ann', same })), article] }).map(
      ({ message, hint }) => [message, hint],
    )

  test('is an annotation with a typed id', () => {
    expect(codes('other#truce')).toEqual([])
  })

  test('is told where there is no such report, with the nearest', () => {
    expect(codes('othr#truce')).toEqual([
      [
        'Unexpected place `othr#truce`, expected the name of a file in `content/articles` before `#`.',
        'Did you mean `other#truce`?',
      ],
    ])
  })

  test('is told where the report has no such annotation, with the nearest that has a typed id', () => {
    expect(codes('other#trce')).toEqual([
      [
        'Unexpected place `other#trce`, expected an `id` that an annotation of `other` has after `#`.',
        'Did you mean `other#truce`?',
      ],
    ])
    expect(codes('other#nothing-alike')).toEqual([
      [
        'Unexpected place `other#nothing-alike`, expected an `id` that an annotation of `other` has after `#`.',
        'Give that annotation an `id` and write it here.',
      ],
    ])
  })

  test('is told where the id is derived', () => {
    expect(codes('other#mention-00000001')).toEqual([
      [
        'Unexpected derived id `mention-00000001`, expected an `id` typed at the annotation of `other`.',
        'Give that annotation an `id` and write it here.',
      ],
    ])
  })

  test('may be one in a withheld report', () => {
    expect(codes('other#gone', other({ pubStatus: 'withheld', withheldReason: 'A court' }, []))).toEqual([])
  })
})

test('100,000 references to one thing that is not there are told in less than five seconds', () => {
  const actors = Array.from({ length: 20_000 }, (_, at) => make.actor(`actor-of-number-${at}`))
  const article = make.article('report')
  const [reference] = make
    .article('other', { authors: ['actor-of-nmber-7'] })
    .references.filter(({ to }) => to === 'actor')
  if (reference === undefined) throw new Error('No reference')
  const references = Array.from({ length: 100_000 }, () => reference)
  const before = performance.now()
  expect(link({ actors, articles: [{ ...article, references }] })).toHaveLength(100_000)
  expect(performance.now() - before).toBeLessThan(5000)
})
