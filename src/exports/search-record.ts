import type { SearchFilter } from '../concepts/search-hit.ts'
import type { SearchOrder } from './search-order.ts'

/** One thing that a search can find, as it is handed to the search engine. */
export interface SearchRecord {
  /** Where a hit opens: under the site's base, with the anchor of a mark. */
  readonly url: string
  /** Primary language subtag (BCP 47) of the words, which decides how they are indexed. */
  readonly language: string
  /** The words: of a report its canonical text, of an annotation exactly the words it marks. */
  readonly content: string
  /**
   * `title` and `names` are searched as well. `card` is shown with a hit and, being sealed, never searched: a
   * headline or a speaker's name that a hit shows must not make it one.
   */
  readonly meta: Readonly<{ title?: string; names?: string; card: string }>
  readonly filters: Readonly<Partial<Record<SearchFilter, readonly string[]>>>
  readonly sort: SearchOrder
}

/** Returns the primary language subtag of a language tag. */
export function primaryLanguage(tag: string): string {
  // Not asked of Intl, which knows no language in `und`.
  return (tag.split('-')[0] ?? tag).toLowerCase()
}
