import type { PrintedDate } from '../dates/parse-printed-date.ts'

/** What a line above or below a report's words tells of it. A `credit` names a source, whom no field of the header holds. */
export type HeaderPart =
  | { readonly kind: 'headline-again' }
  | { readonly kind: 'outlet' | 'byline' | 'dateline' | 'url' | 'credit'; readonly value: string }
  | { readonly kind: 'date'; readonly date: PrintedDate }

/** What is known of a text while its header is read. */
export interface HeaderContext {
  readonly outletNames: readonly string[]
  readonly language?: string
  /** Folded; absent above the headline. */
  readonly headline?: string
}
