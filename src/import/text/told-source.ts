/** A name that a report gives as where it comes from. */
export interface ToldSource {
  readonly name: string
  readonly line?: number
  /** Whether it counts only if the archive knows it, since it may be a writer's name or a word. */
  readonly onlyIfKnown: boolean
  /** Whether further words may follow the name. */
  readonly mayRunOn: boolean
}
