import { describe, expect, it } from 'vitest'
import { contentWarning } from '../../../../src/views/article/content-warning.ts'
import { editionOf } from '../../../support/edition-of.ts'
import { make } from '../../../support/make.ts'

const { mark } = make

function warningOf(...[fields, content]: [Parameters<typeof make.article>[1], object?]) {
  const report = make.article('one', fields, content)
  return contentWarning(editionOf({ articles: [report] }), report.record)
}

describe('the warning of a report', () => {
  it('is absent where there is nothing to warn of', () => {
    expect([warningOf({}), warningOf({ contentWarnings: [] })]).toEqual([undefined, undefined])
  })

  it('names the kinds alone where nothing is veiled', () => {
    expect(warningOf({ contentWarnings: ['death', 'violence'] })).toEqual({ kinds: 'violence and death' })
  })

  it('names the kinds of veiled passages too, each once, and counts the passages', () => {
    const marks = [
      mark('Sensitive', [0, 5], { kind: 'death' }),
      mark('Sensitive', [6, 9], { kind: 'hate-speech' }),
      mark('Sensitive', [10, 12], { kind: 'death' }),
    ]
    expect(warningOf({ contentWarnings: ['death'] }, { marks })).toEqual({
      kinds: 'death and hate speech',
      veiled: '3',
    })
  })
})
