import { describe, expect, test } from 'vitest'
import { codesOfMade, crossCheckMade } from '../../../support/cross-check-made.ts'
import { make } from '../../../support/make.ts'

const { mark } = make

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
    expect(codesOfMade({ claims })).toEqual(['claim-related-to-itself'])
  })

  test('stands in a report or is about something', () => {
    const marks = [mark('Claim', [0, 4], { ref: 'a', stance: 'asserts' })]
    const claims = [make.claim('a'), make.claim('b', { about: ['ann'] }), make.claim('c', { about: [] })]
    const articles = [make.article('report', {}, { marks })]
    expect(crossCheckMade({ claims, articles })).toEqual(['unused-claim claims/c.mdx'])
    const unread = [{ folder: 'articles', id: 'other', file: 'content/articles/other.mdx' }] as const
    expect(crossCheckMade({ claims, articles, unread })).toEqual([])
  })
})
