import { describe, expect, test } from 'vitest'
import { crossCheck } from '../../../../src/archive/cross-checks/cross-check.ts'
import { codesOfMade, crossCheckMade } from '../../../support/cross-check-made.ts'
import { make } from '../../../support/make.ts'

const { mark } = make

describe('a circle', () => {
  test('is told in superEvent, with each of its links', () => {
    const events = [
      make.event('a', { superEvent: 'b' }),
      make.event('b', { superEvent: 'c' }),
      make.event('c', { superEvent: 'a' }),
      make.event('d', { superEvent: 'a' }),
    ]
    expect(crossCheckMade({ events })).toEqual(['circle events/a.mdx:8 < events/b.mdx:8 < events/c.mdx:8'])
  })

  test('is told in partOf, of an actor that is part of itself too', () => {
    const actors = [
      make.actor('a', { partOf: [{ actor: 'c' }, { actor: 'b' }] }),
      make.actor('b', { partOf: [{ actor: 'a' }] }),
      make.actor('c', { partOf: [{ actor: 'c' }] }),
    ]
    expect(codesOfMade({ actors })).toEqual(['circle', 'circle'])
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
    expect(crossCheckMade({ articles })).toEqual([
      'circle articles/a.mdx:100 < articles/b.mdx:100',
      'circle articles/a.mdx:101',
    ])
  })

  test('is not a chain of quotations, each the same as the next', () => {
    const quote = (id: string, start: number, same?: string) =>
      mark('Quote', [start, start + 1], { id, by: 'ann', mode: 'direct', same })
    const marks = [quote('x', 0, 'a#y'), quote('y', 2, 'a#z'), quote('z', 4)]
    expect(crossCheckMade({ articles: [make.article('a', {}, { marks })] })).toEqual([])
  })
})
