import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignBlocks } from '../../../../src/views/article/align-blocks.ts'

const length = fc.nat(20)
const lists = fc.record({
  lefts: length,
  rights: length,
  anchors: fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 8 }),
})
const cases = lists.map(({ lefts, rights, anchors }) => ({
  lefts,
  rights,
  anchors: anchors.filter(([left, right]) => left < lefts && right < rights),
}))

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}

describe('two lists side by side', () => {
  it('have each item once, in order, whatever is said to belong together', () => {
    fc.assert(
      fc.property(cases, ({ lefts, rights, anchors }) => {
        const aligned = alignBlocks(lefts, rights, anchors)
        expect(aligned.flatMap(({ left }) => left ?? [])).toEqual(upTo(lefts))
        expect(aligned.flatMap(({ right }) => right ?? [])).toEqual(upTo(rights))
        expect(aligned.filter(({ left, right }) => left === undefined && right === undefined)).toEqual([])
      }),
    )
  })

  it('set together what an anchor joins, unless one before it is crossed', () => {
    fc.assert(
      fc.property(cases, ({ lefts, rights, anchors }) => {
        const aligned = alignBlocks(lefts, rights, anchors)
        for (const [index, [left, right]] of anchors.entries()) {
          const together = aligned.some((pair) => pair.left === left && pair.right === right)
          const crosses = anchors
            .slice(0, index)
            .some(([a, b]) => !((a < left && b < right) || (a > left && b > right)))
          if (!crosses) expect(together).toBe(true)
        }
      }),
    )
  })

  it('run along in order where nothing is known, and what is left over stands alone', () => {
    expect(alignBlocks(3, 2, [])).toEqual([{ left: 0, right: 0 }, { left: 1, right: 1 }, { left: 2 }])
  })

  it('begin anew at an anchor', () => {
    expect(alignBlocks(4, 2, [[3, 1]])).toEqual([
      { left: 0, right: 0 },
      { left: 1 },
      { left: 2 },
      { left: 3, right: 1 },
    ])
  })
})
