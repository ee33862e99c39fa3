import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseExcerpt } from '../../../src/components/search-excerpt.ts'

it('tells what was found from what stands around it', () => {
  expect(parseExcerpt('nine <mark>ships</mark> and <mark>crews</mark>')).toEqual([
    { text: 'nine ', found: false },
    { text: 'ships', found: true },
    { text: ' and ', found: false },
    { text: 'crews', found: true },
  ])
})

it('takes markup within a report for text', () => {
  expect(
    parseExcerpt('&lt;img src=x onerror=y&gt; <mark>&lt;mark&gt;words&lt;/mark&gt;</mark> & &amp;'),
  ).toEqual([
    { text: '<img src=x onerror=y> ', found: false },
    { text: '<mark>words</mark>', found: true },
    { text: ' & &amp;', found: false },
  ])
  expect(parseExcerpt('')).toEqual([])
})

it('keeps every word of what the engine escapes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      fc.pre(!/&[lg]t;/.test(words))
      const escaped = words.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
      expect(
        parseExcerpt(escaped)
          .map(({ text }) => text)
          .join(''),
      ).toBe(words)
    }),
  )
})
