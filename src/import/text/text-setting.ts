/** What is known of a plain text before it is read. */
export interface TextSetting {
  /** Names and domains of the outlet. */
  readonly outletNames: readonly string[]
  /** BCP 47, where it was told. */
  readonly language?: string
  /** Whether each line is a paragraph, or paragraphs were broken at a fixed width. Absent: guessed. */
  readonly lines?: 'paragraphs' | 'wrapped'
  /** Nothing is dropped as furniture of the page. */
  readonly keepAll?: boolean
  /** The headline, where a field gave it already: no line is looked for as one, and lines that repeat it, or give date and names, are found at the very start. */
  readonly headline?: string
}
