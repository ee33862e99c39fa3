/** A mark shown on invented words, with what it means. */
export interface MarkSample {
  /** As in the classes of marks: `as-printed`. */
  readonly kind: string
  readonly before: string
  readonly marked: string
  readonly after: string
  readonly meaning: string
}

/** Examples of the marks, for the page that says how to read. Whatever they name is invented. */
export interface SampleWords {
  readonly caption: string
  readonly mark: string
  readonly meaning: string
  readonly rows: readonly MarkSample[]
}
