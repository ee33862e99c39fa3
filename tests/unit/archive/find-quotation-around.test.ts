import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotationAround } from '../../../src/archive/find-quotation-around.ts'
import type { Annotation } from '../../../src/concepts/annotation.ts'
import type { Article } from '../../../src/concepts/report.ts'
import { rangeContains } from '../../../src/concepts/text-range.ts'
import { make } from '../../support/make.ts'

const { mark } = make

function quote(id: string, range: readonly [number, number], layer?: string) {
  return mark('Quote', range, { id, by: 'ann', mode: 'direct' }, layer)
}

function claim(range: Parameters<typeof mark>[1], layer?: string) {
  return mark('Claim', range, { id: 'claim', ref: 'a-claim', stance: 'asserts' }, layer)
}

function aroundClaim(...marks: readonly ReturnType<typeof mark>[]): string | undefined {
  const { record } = make.article('report', {}, { marks })
  const annotation = record.annotations.find(({ kind }) => kind === 'Claim')
  return annotation === undefined ? 'no claim' : findQuotationAround(record, annotation)?.id
}

describe('the quotation around an annotation', () => {
  test('is the innermost that contains it', () => {
    expect(aroundClaim(quote('outer', [0, 30]), quote('inner', [5, 20]), claim([6, 10]))).toBe('inner')
  })

  test('is one that equals it', () => {
    expect(aroundClaim(quote('equal', [5, 20]), claim([5, 20]))).toBe('equal')
    expect(aroundClaim(claim([5, 20]), quote('equal', [5, 20]))).toBe('equal')
  })

  test('is the later of two that equal it', () => {
    expect(aroundClaim(quote('outer', [5, 20]), quote('inner', [5, 20]), claim([5, 20]))).toBe('inner')
  })

  test('is none where quotations only overlap with it, or stand before or within it', () => {
    expect(
      aroundClaim(
        quote('before', [0, 5]),
        quote('overlap', [4, 12]),
        claim([5, 20]),
        quote('within', [6, 9]),
      ),
    ).toBe(undefined)
  })

  test('is of its own file where one is, though another file has a nearer one', () => {
    const marks = [quote('own', [0, 40], 'layer'), quote('nearer', [4, 12]), claim([5, 10], 'layer')]
    expect(aroundClaim(...marks)).toBe('own')
  })

  test('is of another file where its own has none', () => {
    expect(aroundClaim(quote('inline', [4, 12]), claim([5, 10], 'layer'))).toBe('inline')
    expect(aroundClaim(quote('of-layer', [4, 12], 'layer'), claim([5, 10]))).toBe('of-layer')
  })

  test('holds every range of a split annotation', () => {
    const split = claim([
      [5, 10],
      [25, 30],
    ])
    expect(aroundClaim(quote('all', [0, 40]), quote('part', [4, 12]), split)).toBe('all')
    expect(aroundClaim(quote('part', [4, 12]), split)).toBe(undefined)
  })

  test('may hold the ranges of a split annotation in ranges of its own', () => {
    const quotation = mark(
      'Quote',
      [
        [0, 12],
        [20, 40],
      ],
      { id: 'split', by: 'ann', mode: 'direct' },
    )
    expect(
      aroundClaim(
        quotation,
        claim([
          [5, 10],
          [25, 30],
        ]),
      ),
    ).toBe('split')
  })

  test('is not one of the headline for a passage of the body', () => {
    expect(
      aroundClaim(mark('Quote', [0, 12, 'headline'], { by: 'ann', mode: 'direct' }), claim([5, 10])),
    ).toBe(undefined)
  })
})

/** What the vocabulary says, looked up in the plainest way. */
function naive({ annotations }: Article, annotation: Annotation): Annotation | undefined {
  const candidates = annotations.flatMap((quotation, order) => {
    const [range] = quotation.ranges
    const [inner] = annotation.ranges
    const equal = range.start === inner.start && range.end === inner.end
    const before = annotation.kind !== 'Quote' || !equal || order < annotations.indexOf(annotation)
    const around =
      quotation.kind === 'Quote' && quotation !== annotation && rangeContains(range, inner) && before
    return around ? [{ quotation, size: range.end - range.start, start: range.start, order }] : []
  })
  const own = candidates.filter(({ quotation }) => quotation.layer === annotation.layer)
  return (own.length > 0 ? own : candidates).toSorted(
    (a, b) => a.size - b.size || b.start - a.start || b.order - a.order,
  )[0]?.quotation
}

const anyMark = fc
  .tuple(fc.nat(12), fc.integer({ min: 1, max: 12 }), fc.boolean(), fc.constantFrom(undefined, 'one', 'two'))
  .map(([start, length, quoted, layer]) => {
    const range = [start, start + length] as const
    return quoted
      ? mark('Quote', range, { by: 'ann', mode: 'direct' }, layer)
      : mark('Claim', range, { ref: 'a-claim', stance: 'asserts' }, layer)
  })

test('nested and overlapping annotations of three files get the quotation that a search of all finds', () => {
  fc.assert(
    fc.property(fc.array(anyMark, { maxLength: 14 }), (marks) => {
      const { record } = make.article('report', {}, { marks })
      for (const annotation of record.annotations)
        expect(findQuotationAround(record, annotation)?.id).toBe(naive(record, annotation)?.id)
    }),
    { numRuns: 500 },
  )
})

test('20,000 quotations that all nest take less than five seconds', () => {
  const count = 20_000
  const marks = Array.from({ length: count }, (_, at) => quote(`q-${at}`, [at, 2 * count - at], 'layer'))
  const { record } = make.article('report', {}, { marks })
  const before = performance.now()
  const around = record.annotations.map((annotation) => findQuotationAround(record, annotation)?.id)
  expect(around).toEqual([undefined, ...record.annotations.slice(0, -1).map(({ id }) => id)])
  expect(performance.now() - before).toBeLessThan(5000)
})
