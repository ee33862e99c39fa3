import { markAnchor, paragraphAnchor } from './anchor.ts'
import type { ShareCard } from './share-card.ts'

/** The folders of records, which are also the folders of their addresses. */
export type RecordFolder = 'articles' | 'actors' | 'outlets' | 'events' | 'claims' | 'terms' | 'places'

/** Every address of a site. They are a public contract (`docs/contracts.md`): once published, an address stays. */
export interface SiteHrefs {
  readonly home: () => string
  readonly index: (folder: RecordFolder) => string
  readonly record: (folder: RecordFolder, id: string) => string
  readonly paragraph: (article: string, number: number) => string
  readonly mark: (article: string, mark: string) => string
  readonly timeline: () => string
  /** One month (`2031-03`), year or other stretch of the timeline. */
  readonly timelinePart: (key: string) => string
  readonly search: (query?: string) => string
  readonly howToRead: () => string
  readonly housePage: (id: string) => string
  /** The picture of a kind of page, for where it is shared. */
  readonly card: (kind: ShareCard) => string
  /** A file of the site, such as `pagefind/pagefind.js`. */
  readonly file: (path: string) => string
}

/** Returns the addresses of a site that is served under `base` (`/`, or a path such as `/archive/`). */
export function siteHrefs(base: string): SiteHrefs {
  const root = base.endsWith('/') ? base : `${base}/`
  const record = (folder: RecordFolder, id: string) => `${root}${folder}/${id}/`
  return {
    home: () => root,
    index: (folder) => `${root}${folder}/`,
    record,
    paragraph: (article, number) => `${record('articles', article)}#${paragraphAnchor(number)}`,
    mark: (article, mark) => `${record('articles', article)}#${markAnchor(mark)}`,
    timeline: () => `${root}timeline/`,
    timelinePart: (key) => `${root}timeline/${key}/`,
    search: (query) =>
      query === undefined ? `${root}search/` : `${root}search/?q=${encodeURIComponent(query)}`,
    howToRead: () => `${root}how-to-read/`,
    housePage: (id) => `${root}${id}/`,
    card: (kind) => `${root}cards/${kind}.png`,
    file: (path) => `${root}${path}`,
  }
}
