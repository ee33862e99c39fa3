import type { Genre, Rights } from '../../concepts/article.ts'
import type { NamedParty } from '../named-party.ts'
import type { FieldMap } from './field-map.ts'

/** What whoever imports texts tells of all of them. */
export interface ImportSetting {
  readonly outlet: NamedParty
  /** Host names of the outlet. */
  readonly domains: readonly string[]
  /** The outlets of the archive, so that agencies named in a text are known. */
  readonly parties: readonly NamedParty[]
  readonly by: string
  readonly language?: string
  readonly date?: string
  readonly genre: Genre
  readonly text: 'full' | 'excerpt'
  readonly rights?: RightsGiven
  /** The day on which the texts were brought in. */
  readonly retrieved?: string
  /** Drop nothing as a part of the page. */
  readonly keepAll: boolean
  readonly lines?: 'paragraphs' | 'wrapped'
  readonly markQuotes: boolean
  readonly fields: FieldMap
}

/** Who holds the rights, and on what basis the text may be published again. */
export interface RightsGiven {
  readonly basis: Rights['basis']
  readonly holder: string
  readonly licence?: string
}
