/** Words of the bar that switches marks, and of what is copied from a report. */
export interface LayerWords {
  /** Where the bar is folded: how many kinds of mark there are, all of them shown. */
  readonly allShown: (kinds: number) => string
  readonly someShown: string
  readonly noneShown: string
  /** A reader's layer by its hands and, where it has one, its title. */
  readonly layer: (names: string, title: string | undefined) => string
  /** The tenth layer and all that come after it, with the ninth. */
  readonly otherLayers: string
  /** On paper, before what was switched off. */
  readonly notShown: string
  /** On paper, of the bare report, after that. */
  readonly allMarks: string
  readonly paragraphCopied: (number: string) => string
  readonly markCopied: string
}
