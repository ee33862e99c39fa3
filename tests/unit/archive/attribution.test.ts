import { describe, expect, test } from 'vitest'
import { attributionOf } from '../../../src/archive/attribution.ts'
import { make } from '../../support/make.ts'

const { mark } = make
type Mark = ReturnType<typeof mark>

/** Whose the first annotation of a kind is. */
function attributed(kind: string, ...marks: readonly Mark[]) {
  const { record } = make.article('report', {}, { marks })
  const annotation = record.annotations.find((one) => one.kind === kind)
  if (annotation === undefined) throw new Error(`No ${kind}`)
  const { around, ...rest } = attributionOf(record, annotation)
  return { ...rest, around: around?.id }
}

const quote = mark('Quote', [0, 30], {
  id: 'quote',
  by: 'ann',
  mode: 'direct',
  via: 'agency:stated',
  affiliation: 'ministry',
})
const named = (...parties: string[]) => ({ kind: 'named', parties })
const agency = { kind: 'hops', hops: [{ party: 'agency', known: 'stated' }] }

describe('whose it is', () => {
  test('is the outlet, where nothing is quoted', () => {
    const claim = mark('Claim', [2, 5], { ref: 'a-claim', stance: 'asserts' })
    expect(attributed('Claim', claim)).toEqual({ speaker: named('courier'), from: 'outlet' })
  })

  test.each([
    ['Claim', mark('Claim', [2, 5], { ref: 'a-claim', stance: 'asserts' })],
    ['Quantity', mark('Quantity', [2, 5], { measure: 'detained', value: '4' })],
    ['Rhetoric', mark('Rhetoric', [2, 5], { technique: 'doubt', neutral: 'said', why: 'Doubts' })],
  ])(
    'is the speaker of the quotation around a %s without `by`, with its way and affiliation',
    (kind, inner) => {
      expect(attributed(kind, quote, inner)).toEqual({
        speaker: named('ann'),
        via: agency,
        affiliation: ['ministry'],
        from: 'quotation',
        around: 'quote',
      })
    },
  )

  test('is who `by` says, whose way is not that of the quotation around it', () => {
    const claim = mark('Claim', [2, 5], { ref: 'a-claim', stance: 'denies', by: 'ben' })
    expect(attributed('Claim', quote, claim)).toEqual({
      speaker: named('ben'),
      from: 'stated',
      around: 'quote',
    })
  })

  test('is who `by` says, by the way that is stated', () => {
    const claim = mark('Claim', [2, 5], { ref: 'a-claim', stance: 'denies', by: 'ben', via: 'none' })
    expect(attributed('Claim', quote, claim)).toMatchObject({ via: { kind: 'first-hand' }, from: 'stated' })
  })

  test('has the way of the quotation, where `by` repeats its speaker', () => {
    const claim = mark('Claim', [2, 5], { ref: 'a-claim', stance: 'asserts', by: 'ann' })
    expect(attributed('Claim', quote, claim)).toMatchObject({
      via: agency,
      affiliation: ['ministry'],
      from: 'stated',
    })
  })

  test('is the speaker of a quotation itself, inside another as well', () => {
    const inner = mark('Quote', [2, 5], { id: 'inner', by: 'ben', mode: 'direct' })
    const { record } = make.article('report', {}, { marks: [quote, inner] })
    const annotation = record.annotations[1]
    if (annotation === undefined) throw new Error('No inner quotation')
    expect(attributionOf(record, annotation)).toMatchObject({
      speaker: named('ben'),
      from: 'stated',
      around: { id: 'quote' },
    })
  })

  test('has nothing of a quotation whose unnamed speaker is described in other words', () => {
    const clerk = mark('Quote', [0, 30], { by: 'unnamed:a clerk', mode: 'direct', via: 'none' })
    const claim = (by: string) => mark('Claim', [2, 5], { ref: 'a-claim', stance: 'asserts', by })
    expect(attributed('Claim', clerk, claim('unnamed:a clerk'))).toHaveProperty('via')
    expect(attributed('Claim', clerk, claim('unnamed:another clerk'))).not.toHaveProperty('via')
  })
})
