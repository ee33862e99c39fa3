import type { FoundIn } from '../found-text.ts'

/** One thing that was read from a text, for the summary. */
export interface Reading {
  /** In one word: `headline`, `date`. */
  readonly name: string
  readonly value: string
  readonly from: FoundIn
  readonly line?: number
  /** Why it is not certain, as a clause. */
  readonly guess?: string
}
