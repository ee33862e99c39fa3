import { describe, expect, it } from 'vitest'
import { english } from '../../../src/wording/english.ts'
import { wordingFor } from '../../../src/wording/wording-for.ts'

describe('the wording for a language', () => {
  it('is that language, with the dates and numbers of the region', () => {
    expect(wordingFor('en')).toBe(english)
    expect(wordingFor('en-IN').number(1234567)).toBe('12,34,567')
    expect(wordingFor('en-IN').language).toBe('en-IN')
  })

  it('is made once', () => {
    expect(wordingFor('en-AU')).toBe(wordingFor('en-AU'))
  })

  it('is English for a language that has none', () => {
    expect(wordingFor('fa')).toBe(english)
    expect(wordingFor('arn')).toBe(english)
  })
})

describe('counts in words', () => {
  it('agree with their number', () => {
    const { counts } = english
    expect([0, 1, 2, 1000].map(counts.articles)).toEqual([
      '0 reports',
      '1 report',
      '2 reports',
      '1,000 reports',
    ])
  })
})

describe('a list in words', () => {
  it('is made of its items, in order, and of what stands between', () => {
    const inWords = (length: number) =>
      english
        .listParts(length)
        .map((part) => ('item' in part ? String.fromCharCode(65 + part.item) : part.between))
        .join('')
    expect([0, 1, 2, 3].map(inWords)).toEqual(['', 'A', 'A and B', 'A, B and C'])
  })
})

describe('the order of names', () => {
  it('is that of the language, with accents and numbers where a reader looks for them', () => {
    const names = ['Zaro', 'Élan', 'Event 10', 'event 9', 'Emil']
    expect(names.toSorted(english.compare)).toEqual(['Élan', 'Emil', 'event 9', 'Event 10', 'Zaro'])
  })

  it('is one order even for names that differ in nothing a reader sees', () => {
    const composed = 'Caf\u00E9'
    const decomposed = 'Cafe\u0301'
    expect([composed, decomposed].toSorted(english.compare)).toEqual(
      [decomposed, composed].toSorted(english.compare),
    )
  })
})

describe('the words of the interface', () => {
  it('are nowhere blank', () => {
    const blanks: string[] = []
    const look = (value: unknown, path: string) => {
      if (typeof value === 'string' && value.trim() === '' && !path.startsWith('punctuation'))
        blanks.push(path)
      if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) look(inner, path === '' ? key : `${path}.${key}`)
    }
    look(english, '')
    expect(blanks).toEqual([])
  })
})
