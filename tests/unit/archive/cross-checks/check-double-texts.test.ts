import { describe, expect, test } from 'vitest'
import { crossCheckMade } from '../../../support/cross-check-made.ts'
import { make } from '../../../support/make.ts'

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
    expect(crossCheckMade({ articles })).toEqual([
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
    expect(crossCheckMade({ articles })).toEqual([])
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
    expect(crossCheckMade({ articles: agency })).toEqual([])
    expect(crossCheckMade({ articles: both({ republishes: 'https://example.org/' }) })).toEqual([])
  })

  test('is none where a third copy joins the two', () => {
    const articles = [
      make.article('a', { textHash }),
      make.article('b', { textHash, outlet: 'post' }),
      make.article('c', { textHash, outlet: 'mirror', ...via('courier', 'post', 'mirror') }),
    ]
    expect(crossCheckMade({ articles })).toEqual([])
  })
})
