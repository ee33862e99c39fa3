/** The paragraphs of the invented report, each of which shows one thing. */
export const samplePassages = [
  'quotation',
  'unnamed',
  'claim',
  'rhetoric',
  'quantity',
  'names',
  'context',
  'correction',
  'foreign',
  'nested',
  'readings',
  'veiled',
] as const
export type SamplePassage = (typeof samplePassages)[number]

/** What an invented archive calls whoever and whatever is in it. */
export interface SampleNames {
  readonly archive: string
  readonly editor: string
  readonly reader: string
  /** Title of the reader's layer. */
  readonly reading: string
  readonly keeper: string
  readonly keepersRole: string
  readonly board: string
  readonly gazette: string
  readonly agency: string
  readonly mirror: string
  readonly lighthouse: string
  readonly night: string
  readonly boats: string
  readonly lampWasOut: string
  readonly wordsForTheBoard: string
}

/** An invented report, a reader's layer over it, and a digest, in the form of content files. Ids and attributes other than words are the same in every language. */
export interface SampleWords {
  /** For the examples as a whole, read out before them. */
  readonly caption: string
  readonly names: SampleNames
  readonly headline: string
  /** Bodies of one paragraph each: MDX as in `content/articles`. */
  readonly passages: Readonly<Record<SamplePassage, string>>
  /** Prose of the notes on `context` and `correction`. */
  readonly contextNote: string
  readonly correctionNote: string
  /** What the reader marks in `readings`, which must stand there exactly once, and how. */
  readonly secondReading: { readonly exact: string; readonly neutral: string; readonly why: string }
  readonly digestHeadline: string
  /** One paragraph of MDX. */
  readonly digest: string
  /** Column headings of the dates. */
  readonly dateWritten: string
  readonly dateInWords: string
}
