import type { MarkId } from '../../concepts/mark-fields.ts'
import type { StationView } from '../chain-view.ts'
import type { Phrase, Run } from '../phrase.ts'

/** What every note in the margin has. */
export interface NoteFrameView {
  /** Leads to the words it is about. */
  readonly href: string
  /** The note's own anchor. */
  readonly anchor: string
  /** Its number among the notes of the report, shown where it does not stand beside its words. */
  readonly number?: string
  /** Class of the reader's layer it stands in: `layer-2`. */
  readonly layer?: string
  /** Label of the button that closes it where it has been opened. */
  readonly close: string
  /** The contributor or the reader's layer it is by, where that is told. */
  readonly signature?: string
  /** What is said against it: "disputed", "certainty low". */
  readonly reservations: readonly string[]
  /** What it tells besides, folded until asked for. */
  readonly more?: NoteMore
}

/** What a note tells besides. */
export interface NoteMore {
  readonly details: readonly Phrase[]
  /** Stations as far as the outlet, which is the last; empty where the note's own sentence tells the way. */
  readonly way: readonly StationView[]
}

export interface QuotationNote extends NoteFrameView {
  readonly kind: 'quote'
  readonly speaker: Phrase
  /** What the speaker was, and how the words are given. */
  readonly brief: readonly Phrase[]
  /** The way from speaker to outlet in a sentence; empty where it is not known. */
  readonly through: Phrase
}

export interface ClaimNote extends NoteFrameView {
  readonly kind: 'claim'
  /** The proposition, leading to its ledger. */
  readonly claim: Run
  readonly who: Phrase
  readonly stance: string
  readonly through: Phrase
  /** How many others take which stance, leading to the ledger. */
  readonly others?: Run
}

export interface RhetoricNote extends NoteFrameView {
  readonly kind: 'rhetoric'
  readonly technique: string
  readonly neutral: Run
  readonly whose: Phrase
}

export interface QuantityNote extends NoteFrameView {
  readonly kind: 'quantity'
  readonly measure: string
  readonly amount: string
  readonly who: Phrase
  readonly through: Phrase
  /** The first figures of others for the same, in a sentence; empty where there are none. */
  readonly elsewhere: Phrase
  /** Leads to all of them. */
  readonly compare?: Phrase
}

/** A note of the archive, in the margin of the passage it explains. */
export interface ContextNote extends NoteFrameView {
  readonly kind: 'context'
  readonly note: NoteText
}

export interface CorrectionNote extends NoteFrameView {
  readonly kind: 'correction'
  readonly what: string
  /** By whom, and when. */
  readonly brief: readonly Phrase[]
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

/** Notes of different hands on the same words, side by side; none is preferred. */
export interface ReadingsView {
  readonly kind: 'readings'
  /** How many there are, and that they agree where they do. */
  readonly title: string
  /** What they differ in, in a sentence; absent where they agree. */
  readonly difference?: string
  /** Each is signed. */
  readonly notes: readonly MarkNoteView[]
}

/** What stands in the margin of a passage: a note, or several readings of the same words. */
export type MarginItem = MarkNoteView | ReadingsView
