import { type SearchFilter, searchFilters } from '../concepts/search-hit.ts'

export const searchOrders = ['relevance', 'newest', 'oldest'] as const
export type SearchOrder = (typeof searchOrders)[number]

/** What is searched for. It is all in the page's address, so that a search can be kept and sent. */
export interface SearchState {
  readonly query: string
  readonly filters: Readonly<Partial<Record<SearchFilter, string>>>
  readonly order: SearchOrder
}

/** Reads a search from the query of an address; what it does not know is passed over. */
export function parseSearch(query: string): SearchState {
  const fields = new URLSearchParams(query)
  const filters = searchFilters.flatMap((name) => {
    const value = fields.get(name) ?? ''
    return value === '' ? [] : [[name, value] as const]
  })
  return {
    query: (fields.get('q') ?? '').trim(),
    filters: Object.fromEntries(filters),
    order: searchOrders.find((order) => order === fields.get('sort')) ?? 'relevance',
  }
}

/** Writes a search as the query of an address, `?` included; empty where nothing is searched for. */
export function searchAddress({ query, filters, order }: SearchState): string {
  const fields = new URLSearchParams()
  if (query !== '') fields.set('q', query)
  for (const name of searchFilters) {
    const value = filters[name] ?? ''
    if (value !== '') fields.set(name, value)
  }
  if (order !== 'relevance') fields.set('sort', order)
  const written = fields.toString()
  return written === '' ? '' : `?${written}`
}

/** True where there is neither a word nor a filter. */
export function isEmptySearch({ query, filters }: SearchState): boolean {
  return query === '' && Object.keys(filters).length === 0
}
