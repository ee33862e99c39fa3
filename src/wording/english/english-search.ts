import type { SearchWords } from '../search-words.ts'

/** Words of the search in English. */
export const englishSearch: SearchWords = {
  query: 'Words to search for',
  submit: 'Search',
  narrow: 'Narrow',
  filters: {
    kind: 'What',
    voice: 'Whose words',
    outlet: 'Outlet',
    actor: 'Who is in it',
    speaker: 'Speaker',
    event: 'Event',
    genre: 'Genre',
    language: 'Language',
    year: 'Year',
  },
  any: 'any',
  valueWithCount: '{value} ({count})',
  clear: 'Search without narrowing',
  sort: 'Order',
  byRelevance: 'best match first',
  newestFirst: 'newest first',
  oldestFirst: 'oldest first',
  kinds: {
    report: 'report',
    quotation: 'quotation',
    claim: 'claim',
    note: 'note',
    actor: 'actor',
    outlet: 'outlet',
    event: 'event',
    term: 'term',
    place: 'place',
    page: 'page',
  },
  voices: { reported: 'as reported', archive: 'the archive’s words' },
  speakerInOutlet: '{speaker}, in {outlet}',
  hits: { one: '{count} hit', other: '{count} hits' },
  nothingFound: 'Nothing was found. Fewer or other words may find more.',
  searching: 'Searching',
  more: 'More hits',
  veiled: 'Sensitive: show the words found',
  prompt: 'Type words, or choose what to narrow by. Words in quotation marks are searched for as they stand.',
  withoutScript:
    'The search runs in the browser and needs JavaScript. Without it, these lists lead to everything:',
  noEngine:
    'The search needs WebAssembly, which this browser does not have or does not allow. These lists lead to everything:',
  notFetched:
    'The search index could not be fetched. These lists lead to everything; to try again, load the page anew.',
}
