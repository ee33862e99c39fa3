import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deepest, lineDepths } from '../../../src/render/line-depths.ts'
import { make } from '../../support/make.ts'

const { mark } = make
const quote = { by: 'a', mode: 'direct' } as const
const claim = { ref: 'c', stance: 'asserts' } as const

function depthsOf(...marks: readonly ReturnType<typeof mark>[]) {
  const { annotations } = make.article('one', {}, { marks }).record
  const depths = lineDepths(annotations)
  return annotations.map(({ ranges, kind }) => [kind, ...ranges.map((range) => depths.get(range))])
}

describe('the line of a mark', () => {
  it('lies next to the words where it is alone', () => {
    expect(depthsOf(mark('Quote', [0, 9], quote), mark('Claim', [9, 20], claim))).toEqual([
      ['Quote', 0],
      ['Claim', 0],
    ])
  })

  it('lies below those of shorter marks on the same words', () => {
    expect(
      depthsOf(
        mark('Claim', [0, 30], claim),
        mark('Quote', [5, 20], quote),
        mark('Mention', [8, 12], { of: 'a' }),
      ),
    ).toEqual([
      ['Claim', 6],
      ['Quote', 3],
      ['Mention', 0],
    ])
  })

  it('of each part of a split mark lies as near to the words as it can', () => {
    expect(
      depthsOf(
        mark(
          'Quote',
          [
            [0, 20],
            [30, 40],
          ],
          quote,
        ),
        mark('Mention', [4, 8], { of: 'a' }),
      ),
    ).toEqual([
      ['Quote', 3, 0],
      ['Mention', 0],
    ])
  })

  it('of a reader lies below that of the report on the same words', () => {
    expect(depthsOf(mark('Quote', [5, 20], quote, 'second'), mark('Claim', [5, 20], claim))).toEqual([
      ['Quote', 3],
      ['Claim', 0],
    ])
  })

  it('is not drawn below the words where a kind has another shape', () => {
    expect(
      depthsOf(mark('Quantity', [0, 9], { measure: 'm', value: '4' }), mark('Quote', [0, 9], quote)),
    ).toEqual([
      ['Quantity', undefined],
      ['Quote', 0],
    ])
  })

  it('never lies upon another’s, as long as there is room', () => {
    const range = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 12 }))
    fc.assert(
      fc.property(fc.array(range, { maxLength: 14 }), (ranges) => {
        const marks = ranges.map(([start, length]) => mark('Quote', [start, start + length], quote))
        const { annotations } = make.article('one', {}, { marks }).record
        const depths = lineDepths(annotations)
        for (const [index, a] of annotations.entries())
          for (const b of annotations.slice(index + 1)) {
            const overlap = a.ranges[0].start < b.ranges[0].end && b.ranges[0].start < a.ranges[0].end
            const [depth = 0, other = 0] = [depths.get(a.ranges[0]), depths.get(b.ranges[0])]
            if (overlap && depth < deepest && other < deepest)
              expect(Math.abs(depth - other)).toBeGreaterThanOrEqual(3)
          }
      }),
    )
  })
})
