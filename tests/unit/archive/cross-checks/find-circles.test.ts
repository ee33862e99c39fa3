import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCircles, type Link } from '../../../../src/archive/cross-checks/find-circles.ts'

function link(from: string, to: string, line: number): Link {
  return { from, to, place: { file: 'a.mdx', line, column: 1 } }
}

function lines(links: readonly Link[]) {
  return findCircles(links).map((circle) => circle.map(({ place }) => ('line' in place ? place.line : 0)))
}

test('a circle begins with its first link by place, and names each link in turn', () => {
  expect(lines([link('x', 'a', 9), link('b', 'c', 3), link('a', 'b', 5), link('c', 'a', 4)])).toEqual([
    [3, 4, 5],
  ])
})

test('a thing that leads to itself is a circle of one link', () => {
  expect(lines([link('a', 'a', 2), link('b', 'a', 1)])).toEqual([[2]])
})

test('two ways from one thing to another are not a circle', () => {
  expect(lines([link('a', 'b', 1), link('a', 'c', 2), link('b', 'd', 3), link('c', 'd', 4)])).toEqual([])
})

test('a circle is found exactly where something leads back to itself', () => {
  const anyLinks = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 12 })
  fc.assert(
    fc.property(anyLinks, (pairs) => {
      const links = pairs.map(([from, to], index) => link(`n${from}`, `n${to}`, index + 1))
      const reaches = (from: number): ReadonlySet<number> => {
        const found = new Set<number>()
        const queue = [from]
        for (let at = queue.pop(); at !== undefined; at = queue.pop())
          for (const [a, b] of pairs) if (a === at && !found.has(b)) queue.push(b) && found.add(b)
        return found
      }
      const cyclic = [0, 1, 2, 3, 4, 5, 6, 7].some((node) => reaches(node).has(node))
      const circles = findCircles(links)
      expect(circles.length > 0).toBe(cyclic)
      for (const circle of circles)
        for (const [index, one] of circle.entries())
          expect(one.to).toBe(circle[(index + 1) % circle.length]?.from)
    }),
  )
})

test('a chain of 200,000 links is followed to its end', () => {
  const links = Array.from({ length: 200_000 }, (_, at) => link(`n${at}`, `n${at + 1}`, at + 1))
  expect(findCircles(links)).toEqual([])
  expect(findCircles([...links, link('n200000', 'n199999', 300_000)])).toHaveLength(1)
})
