import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../../src/archive/build-archive.ts'
import type { ArticleId } from '../../../src/concepts/id.ts'
import type { MarkId } from '../../../src/concepts/mark-fields.ts'
import { make } from '../../support/make.ts'

const { mark } = make

const parts = {
  outlets: [make.outlet('post'), make.outlet('courier')],
  actors: [make.actor('zoe'), make.actor('ann')],
  articles: [
    make.article('report-b', { outlet: 'post' }, { body: 'Second.' }),
    make.article(
      'report-a',
      {},
      { body: 'First.', marks: [mark('Quote', [0, 4], { id: 'q', by: 'ann', mode: 'direct' })] },
    ),
  ],
}

describe('an archive', () => {
  test('has its records in order of id', () => {
    const { articles, actors, outlets, contributors, measures } = make.archive(parts)
    expect([...articles.keys(), ...actors.keys(), ...outlets.keys()]).toEqual([
      'report-a',
      'report-b',
      'ann',
      'zoe',
      'courier',
      'post',
    ])
    expect([...contributors.keys(), ...measures.keys()]).toEqual(['reader', 'detained'])
  })

  test('gives the texts of its reports one by one', () => {
    const { bodies } = make.archive(parts)
    expect(bodies.bodyOf('report-a' as ArticleId).text).toBe('First.')
    expect(() => bodies.bodyOf('report-c' as ArticleId)).toThrow('No report has the id report-c')
  })

  test('finds an annotation by report and id, and nothing where there is none', () => {
    const archive = make.archive(parts)
    const find = (article: string, annotation: string) =>
      archive.findAnnotation({ article: article as ArticleId, annotation: annotation as MarkId })?.kind
    expect([
      find('report-a', 'q'),
      find('report-b', 'q'),
      find('report-a', 'r'),
      find('report-c', 'q'),
    ]).toEqual(['Quote', undefined, undefined, undefined])
  })

  test('cannot be changed by mistake', () => {
    const archive = make.archive(parts)
    expect([archive, archive.back, archive.bodies].every(Object.isFrozen)).toBe(true)
  })
})

describe('no archive is built', () => {
  test('where something stops an edition', () => {
    const { value, problems } = buildArchive(make.content({ articles: [make.article('report')] }))
    expect([value, problems.map(({ code }) => code)]).toEqual([undefined, ['unknown-outlet']])
  })

  test('where a record or the settings could not be parsed', () => {
    const unread = [{ folder: 'terms', id: 'a', file: 'content/terms/a.mdx' }] as const
    expect(buildArchive(make.content({ unread }))).toEqual({ problems: [] })
    const { settings: _, ...rest } = make.content()
    expect(buildArchive(rest)).toEqual({ problems: [] })
  })
})

test('an archive is built in spite of notices', () => {
  const { value, problems } = buildArchive(make.content({ claims: [make.claim('a')] }))
  expect([value?.claims.size, problems.map(({ severity }) => severity)]).toEqual([1, ['notice']])
})
