import { openCard } from '../concepts/search-card.ts'
import type { SearchCard, SearchFilter } from '../concepts/search-hit.ts'
import type { SearchIndexes } from '../concepts/search-indexes.ts'
import { mergeHits, type RankedHit } from './merge-hits.ts'
import { type ExcerptPart, parseExcerpt } from './search-excerpt.ts'
import { isEmptySearch, type SearchState } from './search-state.ts'

/** One thing found. */
export interface Hit {
  readonly href: string
  readonly card: SearchCard
  readonly filters: Readonly<Partial<Record<SearchFilter, readonly string[]>>>
  readonly excerpt: readonly ExcerptPart[]
}

/** How many hits each value of each filter would leave. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>

/** What a search found: how much, what it can be narrowed by, and the hits, read as they are asked for. */
export interface Findings {
  readonly total: number
  readonly counts: FilterCounts
  readonly next: (count: number) => Promise<readonly Hit[]>
}

/** A search over all indexes of a site. */
export interface SearchEngine {
  readonly find: (state: SearchState) => Promise<Findings>
  readonly counts: FilterCounts
}

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>
  readonly filters: () => Promise<FilterCounts>
  readonly search: (
    term: string | null,
    options: Readonly<Record<string, unknown>>,
  ) => Promise<PagefindAnswer>
}
interface PagefindAnswer {
  readonly filters: FilterCounts
  readonly results: readonly { readonly score: number; readonly data: () => Promise<PagefindRecord> }[]
}
interface PagefindRecord {
  readonly url: string
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Hit['filters']
}
interface OpenIndex {
  readonly language: string
  readonly pagefind: Pagefind
  readonly counts: FilterCounts
}

const excerptWords = 40
/** Languages written without spaces, whose words the engine must be given one by one. */
const unspaced = new Set(['ja', 'th', 'zh'])

/**
 * Opens every index that the list at an address names. Each language has an engine of its own, since an engine
 * knows the word endings of one language. Refuses where the list or an index cannot be read.
 */
export async function openSearch(list: string, root: string): Promise<SearchEngine> {
  const response = await fetch(list)
  if (!response.ok) throw new Error(`${list}: ${response.status}`)
  const named: SearchIndexes = await response.json()
  const indexes = await Promise.all(
    named.map(({ language, folder, tag }) => openIndex(language, `${root}${folder}`, tag)),
  )
  return {
    find: (state) => find(indexes, state),
    counts: addCounts(indexes.map(({ counts }) => counts)),
  }
}

async function openIndex(language: string, folder: string, tag: string): Promise<OpenIndex> {
  // The address is only known in the browser, so the bundler is not to look for it.
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`)
  await pagefind.options({ basePath: folder, baseUrl: '/', metaCacheTag: tag, excerptLength: excerptWords })
  return { language, pagefind, counts: await pagefind.filters() }
}

async function find(indexes: readonly OpenIndex[], state: SearchState): Promise<Findings> {
  if (isEmptySearch(state))
    return { total: 0, counts: addCounts(indexes.map(({ counts }) => counts)), next: async () => [] }
  const answers = await Promise.all(indexes.map((index) => ask(index, state)))
  const merged = mergeHits(
    answers.map(({ results }) =>
      // The engine forgets what a result stands for once the result itself is let go, so it is held on to here.
      results.map(
        (result): RankedHit<Hit> => ({
          score: result.score,
          read: async () => hitOf(await result.data()),
        }),
      ),
    ),
    state.order === 'relevance' ? 'score' : state.order,
    ({ card }) => (state.order === 'newest' ? card.order.date : card.order.oldest),
  )
  return {
    total: answers.reduce((sum, { results }) => sum + results.length, 0),
    counts: await countWithout(indexes, state, addCounts(answers.map(({ filters }) => filters))),
    next: merged,
  }
}

/** A filter that is set would show none of its other values, so its counts are those of the search without it. */
async function countWithout(
  indexes: readonly OpenIndex[],
  state: SearchState,
  counts: FilterCounts,
): Promise<FilterCounts> {
  const set = Object.keys(state.filters)
  const without = await Promise.all(
    set.map(async (name) => {
      const others = Object.entries(state.filters).filter(([other]) => other !== name)
      const answers = await Promise.all(
        indexes.map((index) => ask(index, { ...state, filters: Object.fromEntries(others) })),
      )
      return [name, addCounts(answers.map(({ filters }) => filters))[name] ?? {}] as const
    }),
  )
  return { ...counts, ...Object.fromEntries(without) }
}

function ask(
  { language, pagefind }: OpenIndex,
  { query, filters, order }: SearchState,
): Promise<PagefindAnswer> {
  const sort =
    order === 'relevance' ? {} : { sort: order === 'newest' ? { date: 'desc' } : { oldest: 'asc' } }
  return pagefind.search(query === '' ? null : spaceWords(query, language), { filters, ...sort })
}

function spaceWords(query: string, language: string): string {
  if (!unspaced.has(language)) return query
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(query)
  return [...words].map(({ segment }) => segment).join(' ')
}

function hitOf({ url, excerpt, meta, filters }: PagefindRecord): Hit {
  const card = openCard(meta['card'] ?? '')
  if (card === undefined) throw new Error(`No card for ${url}`)
  return { href: url, card, filters, excerpt: parseExcerpt(excerpt) }
}

function addCounts(all: readonly FilterCounts[]): FilterCounts {
  // Maps, since a name may be that of something every object has, such as `constructor`.
  const sums = new Map<string, Map<string, number>>()
  for (const counts of all)
    for (const [name, values] of Object.entries(counts)) {
      const sum = sums.get(name) ?? new Map<string, number>()
      for (const [value, count] of Object.entries(values)) sum.set(value, (sum.get(value) ?? 0) + count)
      sums.set(name, sum)
    }
  return Object.fromEntries([...sums].map(([name, sum]) => [name, Object.fromEntries(sum)]))
}
