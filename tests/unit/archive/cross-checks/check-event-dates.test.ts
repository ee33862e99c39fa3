import { describe, expect, test } from 'vitest'
import { codesOfMade } from '../../../support/cross-check-made.ts'
import { make } from '../../../support/make.ts'

describe('an event', () => {
  const reported = (
    date: string,
    relation: 'reports' | 'mentions' | 'announces',
    datePublished = '2031-03-18',
  ) =>
    codesOfMade({
      events: [make.event('later', { date })],
      articles: [make.article('report', { datePublished, events: [{ event: 'later', relation }] })],
    })

  test('that is reported or mentioned does not lie after the report', () => {
    expect(reported('2031-03-21', 'reports')).toEqual(['event-after-report'])
    expect(reported('2031-04', 'mentions')).toEqual(['event-after-report'])
  })

  test('may lie after the report that announces it', () => {
    expect(reported('2031-04', 'announces')).toEqual([])
  })

  test('may lie on a day that is the next one somewhere on earth, and may have begun before the report', () => {
    expect(reported('2031-03-19', 'reports')).toEqual([])
    expect(reported('2031-03-01/2031-04-01', 'reports')).toEqual([])
    expect(reported('2031', 'reports')).toEqual([])
    expect(reported('2031-03-21', 'reports', 'XXXX')).toEqual([])
  })
})
