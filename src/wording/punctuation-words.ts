/** What stands between parts of a line that are not a sentence, each with its space. */
export interface PunctuationWords {
  readonly comma: string
  readonly semicolon: string
  /** Between whoever takes a stance and the stance: "Oren Vask denies". */
  readonly beforeStance: string
}
