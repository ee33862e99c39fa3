/** What a draft can be of. */
export const draftKinds = ['article', 'actor', 'outlet', 'event', 'claim', 'term', 'place', 'layer'] as const
export type DraftKind = (typeof draftKinds)[number]

/** What is known of a new record; what is not known stays empty in its draft. */
export interface DraftWish {
  readonly id?: string | undefined
  /** Its name, headline or label; of a claim the proposition. */
  readonly name?: string | undefined
  readonly kind?: string | undefined
  readonly date?: string | undefined
  readonly outlet?: string | undefined
  readonly language?: string | undefined
  /** How much of a report is held. */
  readonly text?: string | undefined
  /** Of a layer: the report it marks. */
  readonly article?: string | undefined
  /** The contributor who writes it. */
  readonly by?: string | undefined
  /** The name of the archive. */
  readonly archive?: string | undefined
}
