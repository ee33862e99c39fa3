import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostAnnotations, mostOverlaps } from '../../../src/parse/body-limits.ts'
import { checkAnnotationCount } from '../../../src/parse/check-annotation-count.ts'
import { checkOverlaps } from '../../../src/parse/check-overlaps.ts'
import { mark } from '../../support/make-article.ts'

function layOut(ranges: readonly (readonly [number, number])[], layer?: string) {
  return {
    annotations: ranges.map((range, order) =>
      mark('Sensitive', range, { kind: 'death' }, layer).annotation('a', order),
    ),
  }
}

describe('annotations over one character', () => {
  it('may be as many as the limit says, and the next is told where it is written', () => {
    const most = layOut(Array.from({ length: mostOverlaps }, () => [0, 3]))
    expect(checkOverlaps([most, layOut([[3, 4]], 'late')])).toEqual([])
    expect(checkOverlaps([most, layOut([[2, 4]], 'late')])).toMatchObject([
      { code: 'too-many-overlaps', place: { file: 'content/annotations/a/late.yaml', line: 100 } },
    ])
  })

  it('are told exactly where counting character by character finds too many', () => {
    const range = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 30 }))
    fc.assert(
      fc.property(fc.array(range, { minLength: 60, maxLength: 200 }), (given) => {
        const ranges = given.map(([start, length]) => [start, start + length] as const)
        const counts = Array.from(
          { length: 60 },
          (_, at) => ranges.filter(([start, end]) => start <= at && at < end).length,
        )
        const told = checkOverlaps([layOut(ranges)]).length > 0
        expect(told).toBe(counts.some((count) => count > mostOverlaps))
      }),
    )
  })
})

describe('annotations of a report', () => {
  it('are counted with those of its layers', () => {
    const most = layOut(Array.from({ length: mostAnnotations }, (_, at) => [at, at + 1]))
    expect(checkAnnotationCount([most])).toEqual([])
    expect(checkAnnotationCount([most, layOut([[0, 1]], 'late')])).toMatchObject([
      { code: 'too-many-annotations', place: { file: 'content/annotations/a/late.yaml', line: 100 } },
    ])
  })
})
