import { type Direction, directionOf } from '../concepts/language.ts'
import type { Edition } from '../render/edition.ts'
import type { PageHead } from './page-head.ts'
import { after, type Phrase } from './phrase.ts'

/** A line of a menu. */
export interface MenuItem {
  readonly text: string
  readonly href: string
  /** True on the page itself and on those below it. */
  readonly current: boolean
}

/** What stands around every page, and in its head. */
export interface FrameView {
  readonly language: string
  readonly direction: Direction
  /** The archive's name; its last word stands in rubric. */
  readonly archive: { readonly lead: string; readonly last: string }
  readonly home: string
  /** Address of the logo, where there is one. */
  readonly logo?: string
  readonly documentTitle: string
  readonly description?: string
  /** The page's address with the origin, where the origin is known. */
  readonly canonical?: string
  readonly icon: string
  readonly menu: readonly MenuItem[]
  readonly footerMenu: readonly MenuItem[]
  /** Who publishes the archive. */
  readonly publisher: Phrase
  readonly licence: string
  readonly generator: string
}

/** Returns what stands around a page of the archive. */
export function frameView(edition: Edition, head: PageHead): FrameView {
  const { archive, hrefs, words, site } = edition
  const { name, inLanguage, publisher, licence, logo } = archive.settings
  const { title, description, path } = head
  return {
    language: inLanguage,
    direction: directionOf(inLanguage),
    archive: splitName(name),
    home: hrefs.home(),
    ...(logo === undefined ? {} : { logo: hrefs.file(logo) }),
    documentTitle: path === hrefs.home() ? name : words.site.titleOf(title, name),
    ...(description === undefined ? {} : { description }),
    ...(site === undefined ? {} : { canonical: new URL(path, site).href }),
    icon: hrefs.file('favicon.svg'),
    menu: menuOf(edition, path),
    footerMenu: footerMenuOf(edition, path),
    publisher: after(words.site.publishedBy, [
      {
        text: publisher.name,
        ...(publisher.url === undefined ? {} : { href: publisher.url, external: true }),
      },
    ]),
    licence: words.site.licence(licence),
    generator: 'Variorum',
  }
}

function menuOf({ hrefs, words }: Edition, path: string): readonly MenuItem[] {
  const { indexes, timeline, search } = words.site
  const folders = ['articles', 'actors', 'outlets', 'events', 'claims', 'terms', 'places'] as const
  return [
    ...folders.map((folder) => menuItem(indexes[folder].title, hrefs.index(folder), path)),
    menuItem(timeline.title, hrefs.timeline(), path),
    menuItem(search.title, hrefs.search(), path),
  ]
}

function footerMenuOf({ archive, hrefs, words }: Edition, path: string): readonly MenuItem[] {
  const pages = [...archive.pages.values()].toSorted(
    (a, b) => orderOf(a.order) - orderOf(b.order) || words.compare(a.title, b.title),
  )
  return [
    ...pages
      .filter(({ pubStatus }) => pubStatus !== 'withheld')
      .map(({ id, title }) => menuItem(title, hrefs.housePage(id), path)),
    menuItem(words.site.howToRead.title, hrefs.howToRead(), path),
  ]
}

function menuItem(text: string, href: string, path: string): MenuItem {
  return { text, href, current: path.startsWith(href) }
}

/** Pages without a place in the menu come last; the difference of two of them is 0, as that of infinities is not. */
function orderOf(order: number | undefined): number {
  return order ?? Number.MAX_SAFE_INTEGER
}

function splitName(name: string): FrameView['archive'] {
  const at = name.lastIndexOf(' ') + 1
  return { lead: name.slice(0, at), last: name.slice(at) }
}
