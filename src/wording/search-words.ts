import type { SearchFilter, SearchKind, SearchVoice } from '../concepts/search-hit.ts'

/** A count with its noun for each plural category that the language has; `{count}` stands for the number. */
export type CountedWords = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** Words of the search. They travel to the reader's browser, so they are texts and no functions. */
export interface SearchWords {
  readonly query: string
  readonly submit: string
  readonly narrow: string
  readonly filters: Readonly<Record<SearchFilter, string>>
  /** The choice that does not narrow. */
  readonly any: string
  /** A value of a filter with how many hits it leaves: `{value}` and `{count}`. */
  readonly valueWithCount: string
  readonly clear: string
  readonly sort: string
  readonly byRelevance: string
  readonly newestFirst: string
  readonly oldestFirst: string
  readonly kinds: Readonly<Record<SearchKind, string>>
  readonly voices: Readonly<Record<SearchVoice, string>>
  /** Whose a quotation or claim is and where it was printed: `{speaker}` and `{outlet}`. */
  readonly speakerInOutlet: string
  readonly hits: CountedWords
  readonly nothingFound: string
  readonly searching: string
  readonly more: string
  /** In place of words that are veiled in their report, or that may be. */
  readonly veiled: string
  /** Nothing has been searched for yet. */
  readonly prompt: string
  readonly withoutScript: string
  readonly noEngine: string
  readonly notFetched: string
}
