import type { Stance } from '../concepts/claim-appearance.ts'

type Count = (count: number) => string

/** How many of what there are: "3 reports". */
export interface CountWords {
  /** Others who take a stance on a claim: "3 others assert it". */
  readonly othersOn: Readonly<Record<Stance, Count>>
  /** How often wordings of a set are marked as an outlet's own: in this outlet, and in others. */
  readonly wordingUse: (here: number, elsewhere: number) => string
  /** Two or more readings of the same words that differ. */
  readonly readings: Count
  /** Two or more readings of the same words that do not differ. */
  readonly readingsAgree: Count
  readonly articles: Count
  readonly actors: Count
  readonly outlets: Count
  readonly events: Count
  readonly sources: Count
  /** Events that an outlet is cited for: "cited for 3 events". */
  readonly eventsCited: Count
  readonly claims: Count
  readonly terms: Count
  readonly places: Count
  readonly quotations: Count
  readonly statements: Count
  readonly wordings: Count
  readonly lines: Count
  readonly marks: Count
  readonly words: Count
  readonly times: Count
  /** Entries of a list that are not shown: "and 12 more". */
  readonly more: Count
  readonly moreNotes: Count
}
