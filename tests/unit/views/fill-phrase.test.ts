import { describe, expect, it } from 'vitest'
import { fillPhrase } from '../../../src/views/fill-phrase.ts'

describe('a filled template', () => {
  it('has the phrases in place of the words in braces, in whatever order a language has them', () => {
    const fills = { who: [{ text: 'Ann', href: '/ann/' }], what: [{ text: 'this' }] }
    expect(fillPhrase('{who} says {what}.', fills)).toEqual([
      { text: 'Ann', href: '/ann/' },
      { text: ' says ' },
      { text: 'this' },
      { text: '.' },
    ])
    expect(fillPhrase('{what}, by {who}', fills).map(({ text }) => text)).toEqual(['this', ', by ', 'Ann'])
  })

  it('fills a word once only, whatever stands in what it is filled with', () => {
    expect(fillPhrase('{a}', { a: [{ text: '{b}' }], b: [{ text: 'no' }] })).toEqual([{ text: '{b}' }])
  })

  it('leaves what it is not given, such as the name of a property of every object', () => {
    expect(fillPhrase('{toString} {gone}', {})).toEqual([
      { text: '{toString}' },
      { text: ' ' },
      { text: '{gone}' },
    ])
  })
})
