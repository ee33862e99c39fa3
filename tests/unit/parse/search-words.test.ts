import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchWords } from '../../../src/parse/search-words.ts'

function findAll(text: string, words: readonly string[], most = Number.POSITIVE_INFINITY) {
  const found = new Map<string, number[]>(words.map((sought) => [sought, []]))
  const isDone = searchWords({
    text,
    words: found.keys(),
    onFound: (sought, at) => (found.get(sought)?.push(at) ?? 0) < most,
  })
  return { found, isDone }
}

function findNaively(text: string, sought: string): readonly number[] {
  return Array.from(text, (_, at) => at).filter((at) => text.startsWith(sought, at))
}

const unit = fc.constantFrom('a', 'b', 'ش', ' ')

describe('searchWords', () => {
  it('finds what a search for each by itself finds, overlapping ones too', () => {
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 60 }),
        fc.uniqueArray(fc.string({ unit, minLength: 1, maxLength: 12 }), { maxLength: 12 }),
        (text, words) => {
          const { found, isDone } = findAll(text, words)
          expect(isDone).toBe(true)
          for (const sought of words) expect(found.get(sought)).toEqual(findNaively(text, sought))
        },
      ),
    )
  })

  it('stops seeking words that were found often enough', () => {
    expect(findAll('aaaa', ['a', 'aa'], 2).found).toEqual(
      new Map([
        ['a', [0, 1]],
        ['aa', [0, 1]],
      ]),
    )
  })

  it('finds words longer than the text nowhere', () => {
    expect(findAll('ab', ['abc', 'a long passage']).found).toEqual(
      new Map([
        ['abc', []],
        ['a long passage', []],
      ]),
    )
  })

  it('gives up on a text made to keep it busy', () => {
    expect(findAll('a'.repeat(100_000), [`${'a'.repeat(50_000)}b`]).isDone).toBe(false)
  })
})
