/** Words of the margin notes and of the ways words came to a report. */
export interface MarkWords {
  readonly saidBy: string
  readonly saidTo: string
  readonly said: string
  readonly cue: (cue: string) => string
  readonly claim: string
  readonly figure: string
  readonly warning: string
  readonly note: string
  readonly translation: string
  readonly translatedBy: (name: string) => string
  readonly neutrally: string
  /** Words that argue stand in the outlet's own voice. */
  readonly outletsWords: string
  readonly wordsOf: string
  readonly unnamed: string
  /** Of a quotation that has just been attributed. */
  readonly theSpeaker: string
  readonly affiliation: string
  readonly through: string
  /** Of the stations of words, read out before them. */
  readonly way: string
  readonly seeNote: string
  readonly firstHand: string
  readonly wayNotKnown: string
  readonly alsoReported: string
  readonly about: string
  readonly compare: string
  readonly wordings: string
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
}
