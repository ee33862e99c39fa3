import type { Edition } from '../render/edition.ts'

/** A line of a menu. */
export interface MenuItem {
  readonly text: string
  readonly href: string
  /** True on the page itself and on those below it. */
  readonly current: boolean
}

const folders = ['articles', 'actors', 'outlets', 'events', 'claims', 'terms', 'places'] as const

/** Returns the menu above every page: the indexes that hold something, and the timeline. */
export function mainMenu({ archive, hrefs, words }: Edition, path: string): readonly MenuItem[] {
  const { indexes, timeline } = words.site
  return [
    ...folders
      .filter((folder) => archive[folder].size > 0)
      .map((folder) => menuItem(indexes[folder].title, hrefs.index(folder), path)),
    menuItem(timeline.title, hrefs.timeline(), path),
  ]
}

/** Returns the menu below every page: the archive's own prose, and the ways into the archive. */
export function footerMenu(edition: Edition, path: string): readonly MenuItem[] {
  const { archive, hrefs, words } = edition
  const { howToRead, timeline } = words.site
  const pages = [...archive.pages.values()].toSorted(
    (a, b) => orderOf(a.order) - orderOf(b.order) || words.compare(a.title, b.title),
  )
  return [
    ...pages
      .filter(({ pubStatus }) => pubStatus !== 'withheld')
      .map(({ id, title }) => menuItem(title, hrefs.housePage(id), path)),
    menuItem(howToRead.title, hrefs.howToRead(), path),
    menuItem(timeline.title, hrefs.timeline(), path),
    searchItem(edition, path),
  ]
}

/** Returns the way to the search. */
export function searchItem({ hrefs, words }: Edition, path: string): MenuItem {
  return menuItem(words.site.search.title, hrefs.search(), path)
}

function menuItem(text: string, href: string, path: string): MenuItem {
  return { text, href, current: path.startsWith(href) }
}

/** Pages without a place in the menu come last; the difference of two of them is 0, as that of infinities is not. */
function orderOf(order: number | undefined): number {
  return order ?? Number.MAX_SAFE_INTEGER
}
