import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallestFrom } from '../../../src/archive/smallest-from.ts'

const step = fc.record({ position: fc.nat(12), size: fc.nat(5), ask: fc.nat(12) })

test('the smallest item at or beyond a position is the one that a search of all items finds', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const index = smallestFrom<number>(Array.from({ length: 13 }, (_, position) => position))
      const added: { position: number; size: number; item: number }[] = []
      for (const [item, { position, size, ask }] of steps.entries()) {
        index.add(position, size, item)
        added.push({ position, size, item })
        const naive = added
          .filter((one) => one.position >= ask)
          .toSorted((a, b) => a.size - b.size || b.item - a.item)[0]
        expect(index.find(ask)).toBe(naive?.item)
      }
    }),
  )
})

test('a position that was not announced is refused', () => {
  expect(() => smallestFrom<string>([1, 2]).find(3)).toThrow('Position 3')
})
