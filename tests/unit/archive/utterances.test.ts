import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinUtterances } from '../../../src/archive/utterances.ts'
import { make } from '../../support/make.ts'

const { mark } = make

function quote(id: string, start: number, same?: string) {
  return mark('Quote', [start, start + 2], { id, by: 'ann', mode: 'direct', same })
}

function keysOf(refs: readonly { article: string; annotation: string }[] = []): readonly string[] {
  return refs.map(({ article, annotation }) => `${article}#${annotation}`)
}

test('places that `same` joins, directly or by way of others, are one utterance, in the order of reports and texts', () => {
  const { record: early } = make.article('early', {}, { marks: [quote('z', 0), quote('a', 4, 'late#x')] })
  const { record: late } = make.article('late', {}, { marks: [quote('x', 9, 'early#z'), quote('alone', 2)] })
  const utterances = joinUtterances([early, late])
  const all = ['early#z', 'early#a', 'late#x']
  expect([...utterances].map(([key, refs]) => [key, keysOf(refs)])).toEqual(
    expect.arrayContaining(all.map((key) => [key, all])),
  )
  expect(utterances.size).toBe(3)
})

test('a place in a withheld report belongs to its utterance', () => {
  const { record: withheld } = make.article(
    'withheld',
    { pubStatus: 'withheld', withheldReason: 'A court' },
    { body: '' },
  )
  const { record: late } = make.article(
    'late',
    {},
    { marks: [quote('x', 9, 'withheld#gone'), quote('y', 12, 'withheld#away')] },
  )
  const utterances = joinUtterances([withheld, late])
  expect(keysOf(utterances.get('late#x'))).toEqual(['withheld#gone', 'late#x'])
  expect(keysOf(utterances.get('withheld#away'))).toEqual(['withheld#away', 'late#y'])
})

test('utterances are the connected parts of what `same` joins', () => {
  const anyLinks = fc.array(
    fc.tuple(fc.nat(9), fc.nat(9)).filter(([a, b]) => a !== b),
    { maxLength: 9 },
  )
  fc.assert(
    fc.property(anyLinks, (links) => {
      const sameOf = new Map(links)
      const marks = Array.from({ length: 10 }, (_, at) => {
        const target = sameOf.get(at)
        return quote(`q-${at}`, at * 2, target === undefined ? undefined : `report#q-${target}`)
      })
      const utterances = joinUtterances([make.article('report', {}, { marks }).record])
      const reached = (from: number): ReadonlySet<number> => {
        const found = new Set([from])
        for (let size = 0; size !== found.size; ) {
          size = found.size
          for (const [a, b] of sameOf) if (found.has(a) || found.has(b)) found.add(a).add(b)
        }
        return found
      }
      for (let at = 0; at < 10; at += 1) {
        const expected = [...reached(at)].toSorted((a, b) => a - b).map((one) => `report#q-${one}`)
        expect(keysOf(utterances.get(`report#q-${at}`))).toEqual(expected.length === 1 ? [] : expected)
      }
    }),
  )
})
