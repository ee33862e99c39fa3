import { describe, expect, test } from 'vitest'
import { sourcingOf } from '../../../src/archive/sourcing-of.ts'
import { make } from '../../support/make.ts'

const { mark } = make

const records = {
  actors: [
    make.actor('state', { kind: 'state' }),
    make.actor('ministry', { kind: 'government-body' }),
    make.actor('front', { kind: 'armed-group' }),
    make.actor('minister', { roles: [{ title: 'Minister', of: 'ministry', from: '2030', to: '2031-02' }] }),
    make.actor('captain', { roles: [{ title: 'Captain', of: 'front' }] }),
  ],
  outlets: [
    make.outlet('courier'),
    make.outlet('gazette', { kind: 'government' }),
    make.outlet('agency', { kind: 'agency' }),
  ],
  claims: [make.claim('a-claim')],
}

/** The sourcing of the last annotation of a report of 2031-03-18. */
function sourcing(...marks: readonly ReturnType<typeof mark>[]) {
  const article = make.article('report', {}, { marks })
  const archive = make.archive({ ...records, articles: [article] })
  const annotation = article.record.annotations.at(-1)
  if (annotation === undefined) throw new Error('No annotation')
  return sourcingOf(archive, article.record, annotation)
}

function quoted(attributes: { by: string; said?: string; via?: string; affiliation?: string }) {
  return mark('Quote', [0, 40], { mode: 'direct', ...attributes })
}

describe('a source', () => {
  test.each([
    ['a state', { by: 'state' }],
    ['a government body', { by: 'front ministry' }],
    ['an outlet of a government', { by: 'gazette' }],
    ['somebody unnamed of a government body', { by: 'unnamed:a clerk', affiliation: 'ministry' }],
    ['somebody with a role in one at that date', { by: 'minister', said: '2031-02-10' }],
    ['somebody who may have had a role in one', { by: 'minister', said: '2031-02/2031-03' }],
  ])('is official where it is %s', (_, attributes) => {
    expect(sourcing(quoted(attributes))).toContain('official')
  })

  test.each([
    ['an armed group', { by: 'front' }],
    ['somebody with a role in no such body', { by: 'captain' }],
    ['somebody whose role had ended when it was said', { by: 'minister', said: '2031-03-10' }],
    ['somebody whose role had ended when it was published', { by: 'minister' }],
  ])('is not official where it is %s', (_, attributes) => {
    expect(sourcing(quoted(attributes))).not.toContain('official')
  })

  test('is dated by the quotation, for a claim within it', () => {
    const claim = mark('Claim', [2, 5], { ref: 'a-claim', stance: 'asserts' })
    expect(sourcing(quoted({ by: 'minister', said: '2031-02-10' }), claim)).toContain('official')
  })

  test('is agency copy where an agency passed it on, in a quotation around it as well', () => {
    const outer = quoted({ by: 'front', via: 'agency:stated' })
    const inner = mark('Quote', [2, 5], { by: 'captain', mode: 'direct' })
    expect(sourcing(outer)).toEqual(['agency-copy'])
    expect(sourcing(outer, inner)).toEqual(['agency-copy'])
    expect(sourcing(quoted({ by: 'front', via: 'gazette:stated' }))).toEqual([])
  })

  test('is first-hand only where the outlet heard the speaker itself', () => {
    const outer = quoted({ by: 'front', via: 'none' })
    expect(sourcing(outer)).toEqual(['first-hand'])
    expect(sourcing(outer, mark('Quote', [2, 5], { by: 'captain', mode: 'direct' }))).toEqual([])
  })

  test('is unnamed where its speaker is, and may be several things at once', () => {
    const clerk = quoted({ by: 'unnamed:a clerk', affiliation: 'state', via: 'agency:stated' })
    expect(sourcing(clerk)).toEqual(['official', 'agency-copy', 'unnamed'])
  })

  test('is none of these where the outlet speaks for itself', () => {
    expect(sourcing(mark('Claim', [2, 5], { ref: 'a-claim', stance: 'asserts' }))).toEqual([])
  })
})
