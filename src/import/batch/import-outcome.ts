import type { Problem } from '../../problems/problem.ts'
import type { LeftOut } from '../found-text.ts'
import type { NearCopy } from './known-texts.ts'
import type { Reading } from './reading.ts'

/** Where a text came from: a file, or a line of a table. */
export interface TextOrigin {
  readonly file: string
  readonly line?: number
}

/** A report that was made of a text. */
export interface ImportedReport {
  readonly kind: 'written'
  readonly origin: TextOrigin
  readonly id: string
  /** The names that lead to its file from the content folder. */
  readonly segments: readonly string[]
  readonly readings: readonly Reading[]
  readonly guesses: readonly { readonly line?: number; readonly text: string }[]
  readonly leftOut: readonly LeftOut[]
  readonly near: readonly NearCopy[]
}

/** What became of one text. */
export type ImportOutcome =
  | ImportedReport
  /** The archive has just this text: nothing was written. */
  | { readonly kind: 'same'; readonly origin: TextOrigin; readonly id: string }
  | { readonly kind: 'refused'; readonly origin: TextOrigin; readonly problems: readonly Problem[] }
