import type { MarkId, MarkKind } from '../concepts/mark-fields.ts'
import { hexDigest } from './digest.ts'

/** What a derived id is made of. */
export interface MarkIdentity {
  readonly kind: MarkKind
  readonly in: 'body' | 'headline'
  /** The words of each range, in order. */
  readonly words: readonly string[]
  /** Which occurrence of the first range's words in its text that range is, from 1; occurrences may overlap. */
  readonly occurrence: number
  /** Which of the annotations of that kind and with those ranges in the same file this is, from 1, in order of the file. */
  readonly rank: number
}

/**
 * Returns the id of an annotation whose author typed none, such as `quote-1f0c9a3b`: its kind in lower case, `-`,
 * and the first 8 hex digits of the SHA-256, in UTF-8, of these five fields joined by U+001F: kind as the tag is
 * named, `body` or `headline`, the words of its ranges joined by U+001E, occurrence, rank (both in decimal).
 */
export function deriveMarkId({ kind, in: text, words, occurrence, rank }: MarkIdentity): MarkId {
  const preimage = [kind, text, words.join('\u001E'), occurrence, rank].join('\u001F')
  return `${kind.toLowerCase()}-${hexDigest(preimage).slice(0, 8)}` as MarkId
}
