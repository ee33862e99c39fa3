import type { Stance } from '../concepts/claim-appearance.ts'

/** What a mark is, in a few words, as they are read aloud at its end. */
export interface RefWords {
  readonly quotation: (speaker: string) => string
  readonly claim: Readonly<Record<Stance, (who: string) => string>>
  readonly figure: (amount: string) => string
  readonly name: (name: string) => string
  /** What kind of passage is veiled. */
  readonly veiled: (kind: string) => string
  /** A label of the vocabulary that stands by itself. */
  readonly alone: (label: string) => string
  /** What a reader's layer marks, and whose layer it is. */
  readonly byReader: (what: string, names: string) => string
}
