import type { Genre } from '../concepts/article.ts'
import type { Direction } from '../concepts/language.ts'
import type { RecordFolder } from '../hrefs/site-hrefs.ts'
import type { Edition } from '../render/edition.ts'
import type { SearchWords } from '../wording/search-words.ts'
import { pageDirection } from './isolated.ts'

const folders: readonly RecordFolder[] = [
  'articles',
  'actors',
  'outlets',
  'events',
  'claims',
  'terms',
  'places',
]

/** What the script of the search needs to know, as it travels in the page. */
export interface SearchSetting {
  /** Address of the list of search indexes. */
  readonly indexes: string
  /** Base of the site, ending in `/`. */
  readonly root: string
  /** Language of the interface (BCP 47). */
  readonly language: string
  /** Direction of the pages. */
  readonly direction: Direction
  readonly words: SearchWords
  readonly genres: Readonly<Record<Genre, string>>
}

/** The search: a form that works without a script as far as leading here, what its script needs, and the other ways in. */
export interface SearchFormView {
  readonly action: string
  readonly setting: SearchSetting
  readonly settingJson: string
  readonly ways: readonly { readonly href: string; readonly label: string }[]
}

/** Returns the search of an edition. */
export function searchFormView(edition: Edition): SearchFormView {
  const { hrefs, words } = edition
  const setting: SearchSetting = {
    indexes: hrefs.file('pagefind/languages.json'),
    root: hrefs.file(''),
    language: words.language,
    direction: pageDirection(edition),
    words: words.search,
    genres: words.labels.genre,
  }
  return {
    action: hrefs.search(),
    setting,
    settingJson: JSON.stringify(setting),
    ways: [
      ...folders.map((folder) => ({ href: hrefs.index(folder), label: words.site.indexes[folder].title })),
      { href: hrefs.timeline(), label: words.site.timeline.title },
    ],
  }
}
