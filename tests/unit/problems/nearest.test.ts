import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNearest } from '../../../src/problems/nearest.ts'

/** The textbook distance, every cell of it. */
function distance(a: string, b: string): number {
  const cells = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (__, column) => (row === 0 ? column : column === 0 ? row : 0)),
  )
  const at = (row: number, column: number) => cells[row]?.[column] ?? Infinity
  for (let row = 1; row <= a.length; row += 1)
    for (let column = 1; column <= b.length; column += 1) {
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const least = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
        isSwap ? at(row - 2, column - 2) + 1 : Infinity,
      )
      cells[row]?.splice(column, 1, least)
    }
  return at(a.length, b.length)
}

describe('findNearest', () => {
  it.each([
    ['majed-al-ansary', ['qatar', 'majed-al-ansari'], 'majed-al-ansari'],
    ['headlin', ['dateline', 'headline'], 'headline'],
    ['Qatar', ['qatar-territory', 'qatar'], 'qatar'],
    ['ba', ['cd', 'ab'], 'ab'],
    ['a', ['b'], undefined],
    ['qatar', ['qatar'], undefined],
    ['layout', ['outlet', 'aliases'], undefined],
    ['', ['a'], undefined],
    ['__proto__', ['name'], undefined],
  ])('%j among %j is %j', (word, candidates, expected) => {
    expect(findNearest(word, candidates)).toBe(expected)
  })

  it('finds what a search through every cell of the distance finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), (sought, candidates) => {
        const bound = sought.length <= 3 ? 1 : sought.length <= 8 ? 2 : 3
        const near = candidates
          .filter((candidate) => candidate !== sought)
          .map((candidate) => ({ candidate, far: distance(sought, candidate) }))
          .filter(({ far }) => far <= bound && far < sought.length)
        const least = Math.min(...near.map(({ far }) => far))
        expect(findNearest(sought, candidates)).toBe(near.find(({ far }) => far === least)?.candidate)
      }),
      { numRuns: 2000 },
    )
  })

  it('looks through a hundred thousand ids in little time, and through words of any length', () => {
    const ids = new Set(
      Array.from(
        { length: 100_000 },
        (_, n) => `20${10 + (n % 20)}-03-${10 + (n % 19)}-outlet-${n.toString(36)}`,
      ),
    )
    const start = performance.now()
    for (let n = 0; n < 10; n += 1) findNearest(`2012-03-12-outlet-zz${n}`, ids)
    expect(findNearest('k'.repeat(1_000_000), ids)).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('sees what was added to a set since it was asked', () => {
    const ids = new Set(['qatar'])
    expect(findNearest('egipt', ids)).toBeUndefined()
    expect(findNearest('egipt', ids.add('egypt'))).toBe('egypt')
  })
})
