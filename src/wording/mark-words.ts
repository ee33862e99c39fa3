import type { QuoteMode } from '../concepts/quote.ts'
import type { RefWords } from './ref-words.ts'

/** A sentence or part of one in which a word in braces, as in `{name}`, stands for what is set in its place. */
export type Template = string

/** What two readings of the same words may differ in. */
export const aspects = [
  'extent',
  'speaker',
  'mode',
  'cue',
  'dateSaid',
  'audience',
  'way',
  'event',
  'medium',
  'affiliation',
  'claim',
  'stance',
  'measure',
  'amount',
  'unit',
  'technique',
  'neutral',
  'term',
  'language',
  'translation',
  'sensitivity',
] as const
export type Aspect = (typeof aspects)[number]

/** Words of the margin notes and of the ways words came to a report. */
export interface MarkWords {
  /** Opens what a note tells besides. */
  readonly more: string
  readonly saidBy: string
  readonly saidTo: string
  readonly said: string
  /** The verb of a report, in the page's own language, as a report prints it. */
  readonly cue: (cue: string) => string
  /** The `{verb}` of a report, in a line of its own. */
  readonly verb: Template
  /** How the source gives words that stand here in the archive's. */
  readonly retold: Readonly<Record<QuoteMode, string>>
  readonly claim: string
  readonly figure: string
  readonly warning: string
  readonly note: string
  readonly translation: string
  readonly translatedBy: (name: string) => string
  readonly neutrally: string
  /** Words that argue stand in the outlet's own voice. */
  readonly outletsWords: string
  /** Words that argue are `{who}`'s, whom the report gives them to. */
  readonly wordsOf: Template
  /** Somebody whom a source describes, with the `{description}`. */
  readonly notNamed: Template
  /** Somebody named only in what the source says, with the `{description}`: the archive keeps no record of them. */
  readonly noRecord: Template
  /** A station of a way that is not named. */
  readonly someone: string
  /** Of a quotation that has just been attributed. */
  readonly theSpeaker: string
  readonly affiliation: string
  /** The stations between speaker and outlet, as `{stations}`. */
  readonly through: Template
  /** Between one station and the next. */
  readonly then: string
  /** A station as `{name}`, and how it is known as `{known}`. */
  readonly station: Template
  /** Of the stations of words, read out before them. */
  readonly way: string
  readonly seeNote: string
  readonly firstHand: string
  readonly wayNotKnown: string
  /** The same words elsewhere, with their `{outlets}`. */
  readonly alsoReported: Template
  readonly about: string
  /** The same figure in other reports, as `{figures}`. */
  readonly figuresElsewhere: Template
  /** Between two figures in a line. */
  readonly betweenFigures: string
  /** Whose figure, as `{who}`, and the `{amount}`. */
  readonly figureOf: Template
  /** Leads to every figure of the `{event}`. */
  readonly compare: Template
  /** Leads to the wordings of a set, as `{term}`, and tells how often they are used, as `{use}`. */
  readonly wordings: Template
  /** Why a wording was marked, as `{why}`. */
  readonly why: Template
  /** What readings differ in, as a list in words. */
  readonly differOn: (aspects: string) => string
  readonly aspects: Readonly<Record<Aspect, string>>
  readonly goToWords: string
  readonly signed: (names: string) => string
  /** A reader's names and the title of the layer the mark stands in. */
  readonly inLayer: (names: string, title: string) => string
  readonly range: (low: string, high: string) => string
  readonly best: (value: string) => string
  /** A figure with its qualifier: "at least 40". */
  readonly qualified: (qualifier: string, amount: string) => string
  /** What a figure counts, and the figure. */
  readonly measured: (measure: string, amount: string) => string
  readonly amountOf: (amount: string, unit: string) => string
  readonly publishedLater: (lag: string) => string
  readonly refs: RefWords
  /** On the button that closes a note which has been opened over the text. */
  readonly close: string
}
