/** Headings and labels on the pages of actors, outlets, events, claims, terms and places. */
export interface RecordWords {
  /** A record in a line, for search engines. */
  readonly described: (name: string, parts: readonly string[]) => string
  /** Words that are somebody else's, between quotation marks. */
  readonly quoted: (words: string) => string
  readonly names: string
  readonly source: string
  readonly sources: string
  readonly citedBy: string
  readonly roles: string
  readonly partOf: string
  readonly members: string
  readonly designations: string
  readonly designationsLead: string
  readonly elsewhere: string
  readonly disambiguation: string
  readonly statements: string
  readonly statementsLead: string
  readonly appearances: (count: number) => string
  readonly mentionedIn: string
  readonly relayed: string
  readonly relayedLead: string
  readonly claimsAbout: string
  readonly stances: string
  readonly stancesLead: string
  readonly eventsInvolved: string
  readonly eventsCited: string
  readonly reportsWritten: string
  readonly reportsPublished: string
  readonly kind: string
  readonly country: string
  readonly languages: string
  readonly owner: string
  readonly funding: string
  readonly publishingPrinciples: string
  readonly correctionsPolicy: string
  readonly domains: string
  readonly calledHere: string
  readonly date: string
  readonly dateWritten: string
  /** A kind of record, and what more is to be said in the same breath. */
  readonly kindOf: (kind: string, more: string | undefined) => string
  readonly place: string
  readonly type: string
  readonly clarity: string
  readonly involved: string
  readonly figures: string
  readonly figuresLead: string
  readonly asOf: (date: string) => string
  readonly reports: string
  readonly statementsAbout: string
  readonly superEvent: string
  readonly subEvents: string
  readonly about: string
  readonly relations: string
  readonly relatedFrom: string
  readonly ledger: string
  readonly ledgerLead: string
  readonly who: string
  readonly stance: string
  readonly words: string
  readonly where: string
  readonly variants: string
  readonly note: string
  readonly whereUsed: string
  readonly coordinates: string
  readonly coordinatesOf: (latitude: string, longitude: string) => string
  readonly eventsHere: string
}
