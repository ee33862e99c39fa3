import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isEmptySearch,
  parseSearch,
  searchAddress,
  searchOrders,
} from '../../../src/components/search-state.ts'
import { searchFilters } from '../../../src/concepts/search-hit.ts'

const value = fc.string({ unit: 'grapheme', minLength: 1 })

describe('a search', () => {
  it('comes back from its address as it was', () => {
    const filters = fc.record(Object.fromEntries(searchFilters.map((name) => [name, value])), {
      requiredKeys: [],
    })
    const query = value.map((text) => text.trim())
    fc.assert(
      fc.property(fc.record({ query, filters, order: fc.constantFrom(...searchOrders) }), (state) => {
        expect(parseSearch(searchAddress(state))).toEqual(state)
      }),
    )
  })

  it('has one parameter for each filter, `q` for the words, and none for what is not asked', () => {
    const filters = { speaker: 'Oren Vask (minister)', kind: 'quotation' }
    expect(searchAddress({ query: 'nine ships', filters, order: 'newest' })).toBe(
      '?q=nine+ships&kind=quotation&speaker=Oren+Vask+%28minister%29&sort=newest',
    )
    expect(searchAddress({ query: '', filters: {}, order: 'relevance' })).toBe('')
  })

  it('passes over what it does not know', () => {
    expect(parseSearch('?q=+a+&sort=random&bias=left&outlet=')).toEqual({
      query: 'a',
      filters: {},
      order: 'relevance',
    })
  })

  it('is empty only without words and filters', () => {
    expect(isEmptySearch(parseSearch('?sort=oldest'))).toBe(true)
    expect(isEmptySearch(parseSearch('?year=2031'))).toBe(false)
    expect(isEmptySearch(parseSearch('?q=a'))).toBe(false)
  })
})
