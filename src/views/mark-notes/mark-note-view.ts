import type { MarkId } from '../../concepts/mark-fields.ts'
import type { StationView } from '../chain-view.ts'
import type { Phrase, Run } from '../phrase.ts'

/** What every note in the margin has. */
export interface NoteFrameView {
  /** Leads to the words it is about. */
  readonly href: string
  /** The note's own anchor. */
  readonly anchor: string
  /** The contributor or the reader's layer it is by, where that is told. */
  readonly signature?: string
  /** What is said against it: "disputed", "certainty low". */
  readonly reservations: readonly string[]
}

export interface QuotationNote extends NoteFrameView {
  readonly kind: 'quote'
  readonly speaker: Phrase
  /** What the speaker was, how the report gives the words, when they were said, to whom, and about what. */
  readonly details: readonly Phrase[]
  /** Stations as far as the outlet, which is the last; empty where none lies between, or none is known. */
  readonly way: readonly StationView[]
  /** The same utterance in other reports: their outlets, each leading to its place. */
  readonly also: Phrase
}

export interface ClaimNote extends NoteFrameView {
  readonly kind: 'claim'
  /** The proposition, leading to its ledger. */
  readonly claim: Run
  readonly who: Phrase
  readonly stance: string
  readonly details: readonly Phrase[]
  /** Stations as far as the outlet, which is the last; empty where none lies between, or none is known. */
  readonly way: readonly StationView[]
}

export interface RhetoricNote extends NoteFrameView {
  readonly kind: 'rhetoric'
  readonly technique: string
  readonly neutral: Run
  readonly why: string
  readonly whose: Phrase
  readonly term?: Run
}

export interface QuantityNote extends NoteFrameView {
  readonly kind: 'quantity'
  readonly measure: string
  readonly amount: string
  readonly who: Phrase
  readonly details: readonly Phrase[]
  /** Stations as far as the outlet, which is the last; empty where none lies between, or none is known. */
  readonly way: readonly StationView[]
  readonly event?: Run
}

/** A note of the archive, in the margin of the passage it explains. */
export interface ContextNote extends NoteFrameView {
  readonly kind: 'context'
  readonly note: NoteText
}

export interface CorrectionNote extends NoteFrameView {
  readonly kind: 'correction'
  readonly what: string
  readonly details: readonly Phrase[]
  readonly note: NoteText
}

export interface ForeignNote extends NoteFrameView {
  readonly kind: 'foreign'
  readonly language: string
  readonly translation: Run
  readonly by?: string
}

export interface SensitiveNote extends NoteFrameView {
  readonly kind: 'sensitive'
  readonly warning: string
}

/** The archive's prose about a passage. It is printed once; where a second mark refers to it, only the way to it is. */
export interface NoteText {
  readonly id: MarkId
  /** HTML from `src/render`; absent where the prose is printed elsewhere on the page, at the anchor that is the note's id. */
  readonly html?: string
  readonly by: string
  readonly sources: readonly Phrase[]
}

/** What stands in the margin about an annotation, by kind. Names, and words marked as printed, have none. */
export type MarkNoteView =
  | QuotationNote
  | ClaimNote
  | RhetoricNote
  | QuantityNote
  | ContextNote
  | CorrectionNote
  | ForeignNote
  | SensitiveNote
