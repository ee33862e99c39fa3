import type { ShareCard } from '../hrefs/share-card.ts'

/** What the head of a page says of it. */
export interface PageHead {
  readonly title: string
  readonly description?: string
  /** The page's own address, without the origin. */
  readonly path: string
  /** The picture that stands for the page where it is shared; absent for the site's. */
  readonly card?: ShareCard
}
