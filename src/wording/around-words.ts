/** Who is in a report, in three groups. */
export type VoiceGroupKey = 'speaks' | 'spokenAbout' | 'named'

/** What somebody or something does in a report, or what is done with them. */
export type VoiceAct = 'quoted' | 'claims' | 'figures' | 'wordings' | 'namedInWords' | 'subject' | 'named'

/** What the source of a line is like, and the way by which it came (vocabulary §4, Sourcing). */
export type SourcingKey =
  | 'own'
  | 'named'
  | 'unnamed'
  | 'official'
  | 'firstHand'
  | 'agency'
  | 'passedOn'
  | 'notTold'

/** How another report is the same text as this one. */
export type SameTextKey =
  | 'translationOf'
  | 'translation'
  | 'siblingTranslation'
  | 'republishes'
  | 'republication'
  | 'siblingRepublication'

interface Group {
  readonly title: string
  readonly lead: string
}

/** A sort of source: in a word or two, and what is counted under it. */
interface SourcingLabel {
  readonly label: string
  readonly means: string
}

/** Words of what stands around a report: who is in it, its sources, its events, and the same text elsewhere. */
export interface AroundWords {
  readonly whoIsInIt: string
  readonly voiceGroups: Readonly<Record<VoiceGroupKey, Group>>
  readonly voiceActs: Readonly<Record<VoiceAct, (count: number) => string>>
  /** A paragraph in as few letters as can be, and the same read out. */
  readonly paragraph: (number: string) => string
  readonly inHeadline: string
  /** How a report names somebody, before the wordings: "by an epithet: ". */
  readonly calledBy: (form: string) => string
  /** The same where the form is not told. */
  readonly called: string
  /** What kind of thing is named, where it is not an actor or an outlet. */
  readonly kinds: Readonly<Record<'events' | 'places', string>>
  readonly showAll: (count: number) => string
  readonly sourcing: string
  readonly sourcingLead: string
  readonly sourcingOf: Readonly<Record<'quotations' | 'claimsAndFigures', (count: number) => string>>
  readonly sourcingKinds: Readonly<Record<SourcingKey, SourcingLabel>>
  readonly countOf: (count: number, total: number) => string
  readonly events: string
  readonly eventRelation: Readonly<Record<'reports' | 'mentions' | 'announces', string>>
  readonly otherReports: string
  readonly allReports: (count: number) => string
  readonly sameText: string
  /** How the other report is the same text; `language` is that of the other one. */
  readonly sameTextAs: Readonly<Record<SameTextKey, (language: string) => string>>
  readonly sideBySide: string
  readonly sideBySideLead: string
  readonly showBoth: string
  readonly original: string
  readonly translation: string
  /** How many paragraphs, headings and the like each of the two has. */
  readonly dividedDifferently: (original: number, translation: number) => string
  readonly nothingBeside: string
  readonly retold: string
}
