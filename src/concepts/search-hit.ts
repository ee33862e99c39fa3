import type { Direction } from './language.ts'

/** What a search can find. `claim` is a claim's page and each of its appearances in a report. */
export const searchKinds = [
  'report',
  'quotation',
  'claim',
  'note',
  'actor',
  'outlet',
  'event',
  'term',
  'place',
  'page',
] as const
export type SearchKind = (typeof searchKinds)[number]

/** Whose words a hit shows: a report's own, as printed, or the archive's. */
export const searchVoices = ['reported', 'archive'] as const
export type SearchVoice = (typeof searchVoices)[number]

/** What hits can be narrowed by. The names are a contract: they stand in addresses and in the index. */
export const searchFilters = [
  'kind',
  'voice',
  'outlet',
  'actor',
  'speaker',
  'event',
  'genre',
  'language',
  'year',
] as const
export type SearchFilter = (typeof searchFilters)[number]

/** What is shown with a hit but never searched. */
export interface SearchCard {
  /** The report's headline, or the record's name. */
  readonly title: string
  /** Language (BCP 47) and direction of the title where they are not the archive's. */
  readonly titleLanguage?: string
  readonly titleDirection?: Direction
  /** Language (BCP 47) and direction of the words that were found in. */
  readonly language: string
  readonly direction: Direction
  /** Of a quotation or claim: whose it is. */
  readonly speaker?: string
  readonly outlet?: string
  /** In words. */
  readonly date?: string
  /** The sort keys, as in the index, so that the hits of several indexes can be put in one order. */
  readonly order: { readonly date: string; readonly oldest: string }
  /** True where the words are veiled in the report until asked for. */
  readonly veiled?: true
}
