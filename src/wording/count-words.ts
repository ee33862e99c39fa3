type Count = (count: number) => string

/** How many of what there are: "3 reports". */
export interface CountWords {
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
