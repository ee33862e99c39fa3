/** A line of a plain text that is not blank. */
export interface TextLine {
  /** As it stands, without space and tab at its ends. */
  readonly text: string
  /** Its canonical text (vocabulary §6). */
  readonly folded: string
  /** 1-based. */
  readonly line: number
  /** How many spaces and tabs stand before it. */
  readonly indent: number
}
