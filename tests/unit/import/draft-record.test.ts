import { describe, expect, it } from 'vitest'
import { draftRecord } from '../../../src/import/draft-record.ts'
import type { DraftKind, DraftWish } from '../../../src/import/draft-wish.ts'
import { parseArticle } from '../../../src/parse/parse-article.ts'
import { parseRecord, type RecordKinds } from '../../../src/parse/parse-record.ts'

const wish: DraftWish = { by: 'm-oduya', language: 'en', archive: 'The Record: kept, word for word' }

function draft(kind: DraftKind, more: DraftWish, taken: readonly string[] = []) {
  return draftRecord(kind, { ...wish, ...more }, (id) => taken.includes(id))
}

function idOf(kind: DraftKind, more: DraftWish, taken: readonly string[] = []): string {
  const drafted = draft(kind, more, taken)
  return 'wrong' in drafted ? drafted.wrong : drafted.segments.join('/')
}

describe('where a draft is written', () => {
  it.each([
    ['actor', { name: 'Oren Vask' }, 'actors/oren-vask.mdx'],
    ['place', { name: 'Café d’Été (Norvale)' }, 'places/cafe-dete-norvale.mdx'],
    ['term', { name: 'Words', id: 'words-for-x' }, 'terms/words-for-x.mdx'],
    [
      'event',
      { name: 'Quay closed', date: '2031-05-03/2031-05-06' },
      'events/2031/2031-05-03-quay-closed.mdx',
    ],
    ['event', { name: 'Quay closed', date: 'XXXX' }, 'events/undated/undated-quay-closed.mdx'],
    ['event', { id: '2031-quay', date: '2031-05-03' }, 'events/2031/2031-quay.mdx'],
    [
      'article',
      { outlet: 'tide-post', date: '2031-05', name: 'Quay closed' },
      'articles/2031/2031-05-tide-post-quay-closed.mdx',
    ],
    ['article', { outlet: 'fanar', date: '2031-05', name: 'المرفأ' }, 'articles/2031/2031-05-fanar-1.mdx'],
    ['layer', { article: '2031-a' }, 'annotations/2031-a/m-oduya.yaml'],
    ['layer', { article: '2031-a', id: 'second' }, 'annotations/2031-a/second.yaml'],
  ] as const)('%s %j: %s', (kind, more, path) => {
    expect(idOf(kind, more)).toBe(path)
  })

  it('numbers reports that have no other name', () => {
    const taken = ['2031-05-fanar-1', '2031-05-fanar-2']
    expect(idOf('article', { outlet: 'fanar', date: '2031-05' }, taken)).toBe(
      'articles/2031/2031-05-fanar-3.mdx',
    )
  })

  it('cuts a long id between words', () => {
    expect(idOf('claim', { name: 'word '.repeat(40) })).toBe(`claims/${'word-'.repeat(15)}word.mdx`)
  })

  it.each([
    ['actor', {}, 'Missing `--name`, or `--id`.'],
    ['actor', { name: 'قطر' }, 'Missing `--id`: the name has letters that no id can have.'],
    ['event', { name: 'a' }, 'Missing `--date`, as far as it is known, or `XXXX`.'],
    [
      'event',
      { name: 'a', date: '2031-13' },
      'Unexpected `13` after `--date`, expected a month from 01 to 12, or a season from 21 to 24.',
    ],
    ['article', { date: '2031' }, 'Missing `--outlet`, the id of who published the report.'],
    ['layer', {}, 'Missing `--article`, the id of the report that the layer marks.'],
  ] as const)('asks for what it cannot know: %s %j', (kind, more, sentence) => {
    expect(idOf(kind, more)).toBe(sentence)
  })
})

describe('what a draft lacks', () => {
  function gapsOf(kind: DraftKind, more: DraftWish): readonly string[] {
    const drafted = draft(kind, more)
    if ('wrong' in drafted) throw new Error(drafted.wrong)
    const source = { file: 'a.mdx', text: drafted.text }
    const folder = `${kind}s` as keyof RecordKinds
    const { problems } =
      kind === 'article' ? parseArticle(drafted.id, source, []) : parseRecord(folder, drafted.id, source)
    return problems
      .map(({ code, message }) => `${code} ${/`(\w+)`/.exec(message)?.[1] ?? ''}`.trim())
      .toSorted()
  }

  it.each([
    ['actor', { name: 'a: "b"', kind: 'person' }, []],
    ['actor', { name: 'null' }, ['missing-field kind']],
    ['outlet', { name: '#a' }, ['missing-field kind']],
    ['event', { name: 'a', date: '[2031,2032]' }, ['missing-field sources']],
    ['claim', { name: 'It is so: always, "always".' }, []],
    ['term', { name: 'a' }, ['missing-field variants']],
    ['place', { name: '- a' }, []],
    ['place', { name: 'a', by: undefined }, ['missing-field by']],
    [
      'article',
      { outlet: 'o', date: '2031' },
      ['missing-field genre', 'missing-field headline', 'missing-text'],
    ],
    ['article', { outlet: 'o', date: '2031', name: 'a', kind: 'report' }, ['missing-text']],
    [
      'article',
      { outlet: 'o', date: '2031', name: 'a', kind: 'report', text: 'excerpt' },
      ['missing-field basis', 'missing-field holder', 'missing-text'],
    ],
  ] as const)('%s %j: only %j', (kind, more, gaps) => {
    expect(gapsOf(kind, more)).toEqual(gaps)
  })
})
