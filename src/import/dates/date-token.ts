import type { DateWord } from './date-word.ts'

/** One piece of a date line, with all that it can mean. */
export type DateToken =
  /** `digits`: how many were written; `short`: a year after an apostrophe. */
  | { readonly kind: 'number'; readonly value: number; readonly digits: number; readonly short?: true }
  /** Three numbers joined by one mark: `08.07.2025`. */
  | { readonly kind: 'triple'; readonly parts: readonly [string, string, string]; readonly joint: string }
  /** As written; may be no time at all (25:61). */
  | { readonly kind: 'time'; readonly hour: number; readonly minute: number; readonly second?: number }
  /** A zone as printed; `offset` in minutes east of UTC, where it tells one. */
  | { readonly kind: 'zone'; readonly printed: string; readonly offset?: number }
  | { readonly kind: 'word'; readonly printed: string; readonly meanings: readonly DateWord[] }
  | { readonly kind: 'mark'; readonly printed: string }
