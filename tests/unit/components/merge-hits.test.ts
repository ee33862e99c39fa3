import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergeHits, type RankedHit } from '../../../src/components/merge-hits.ts'

interface Made {
  readonly key: string
}

function listOf(keys: readonly string[], read: string[] = []): readonly RankedHit<Made>[] {
  return keys.map((key, index) => ({
    score: -index,
    read: async () => {
      read.push(key)
      return { key }
    },
  }))
}

const keysOf = (hits: readonly Made[]) => hits.map(({ key }) => key)

it('gives the hits of all lists in one order, in portions of any size, each once', async () => {
  const lists = fc.array(
    fc.array(fc.integer({ min: 0, max: 50 }).map((number) => String(number).padStart(3, '0'))),
  )
  await fc.assert(
    fc.asyncProperty(lists, fc.integer({ min: 1, max: 7 }), fc.boolean(), async (made, portion, newest) => {
      const sorted = made.map((list) => (newest ? list.toSorted().toReversed() : list.toSorted()))
      const next = mergeHits(
        sorted.map((list) => listOf(list)),
        newest ? 'newest' : 'oldest',
        ({ key }) => key,
      )
      const given: string[] = []
      for (let hits = await next(portion); hits.length > 0; hits = await next(portion))
        given.push(...keysOf(hits))
      const all = made.flat().toSorted()
      expect(given).toEqual(newest ? all.toReversed() : all)
    }),
  )
})

it('gives the best score first, whatever the list, and reads no more than it gives', async () => {
  const read: string[] = []
  const one = [
    { score: 3, read: async () => ({ key: 'a' }) },
    { score: 1, read: async () => ({ key: 'c' }) },
  ]
  const two = [{ score: 2, read: async () => ({ key: 'b' }) }, ...listOf(['z'], read)]
  const next = mergeHits([one, two], 'score', ({ key }) => key)
  expect(keysOf(await next(3))).toEqual(['a', 'b', 'c'])
  expect(read).toEqual([])
  expect(keysOf(await next(3))).toEqual(['z'])
  expect(await next(3)).toEqual([])
})

it('reads one hit ahead of each list, when dates decide', async () => {
  const read: string[] = []
  const next = mergeHits(
    [listOf(['1', '3', '5', '7'], read), listOf(['2', '4', '6'], read)],
    'oldest',
    ({ key }) => key,
  )
  expect(keysOf(await next(2))).toEqual(['1', '2'])
  expect(read.toSorted()).toEqual(['1', '2', '3', '4'])
})
