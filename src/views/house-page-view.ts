import type { HousePage } from '../concepts/house-page.ts'
import type { PageId } from '../concepts/id.ts'
import type { Edition } from '../render/edition.ts'
import { renderProse } from '../render/render-prose.ts'
import { type LanguageAttributes, languageAttributes } from './language-attributes.ts'
import type { PageHead } from './page-head.ts'
import { requireRecord } from './require-record.ts'
import { findTombstone, type TombstoneView } from './tombstone-view.ts'

/** A page of the archive's own prose. */
export interface HousePageView {
  readonly kind: 'house-page'
  readonly head: PageHead
  readonly title: string
  readonly language: LanguageAttributes
  /** HTML from `src/render`. */
  readonly prose: string
}

/** Returns a page of the archive's own prose, or the tombstone of one that is withheld. */
export function housePageView(edition: Edition, id: PageId): HousePageView | TombstoneView {
  const page = requireRecord(edition.archive.pages, id)
  return findTombstone(edition, 'pages', page) ?? usablePageView(edition, page)
}

function usablePageView(edition: Edition, page: HousePage): HousePageView {
  const { id, title, description, inLanguage } = page
  return {
    kind: 'house-page',
    head: {
      title,
      ...(description === undefined ? {} : { description }),
      path: edition.hrefs.housePage(id),
      language: languageAttributes(edition, inLanguage),
    },
    title,
    language: languageAttributes(edition, inLanguage),
    prose: renderProse(edition, page.prose),
  }
}
