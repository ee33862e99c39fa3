import type { ShareCard } from '../hrefs/share-card.ts'
import type { LanguageAttributes } from './language-attributes.ts'
import type { Run } from './phrase.ts'

/** What the head of a page says of it, and where the page stands. */
export interface PageHead {
  readonly title: string
  readonly description?: string
  /** The page's own address, without the origin. */
  readonly path: string
  /** The picture that stands for the page where it is shared; absent for the site's. */
  readonly card?: ShareCard
  /** The pages this one lies under, the outermost first and the home page left out; absent where it lies under that alone. */
  readonly under?: readonly Run[]
  /** Language and direction of the title and of what the page is mainly made of; absent where they are the archive's. */
  readonly language?: LanguageAttributes
  /** Parts of the page that may be skipped to, besides its content. */
  readonly parts?: readonly Run[]
}
