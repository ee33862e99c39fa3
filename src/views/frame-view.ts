import { type Direction, directionOf } from '../concepts/language.ts'
import { partAnchors } from '../hrefs/anchor.ts'
import type { Edition } from '../render/edition.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import { isolated, isolatedText } from './isolated.ts'
import { footerMenu, type MenuItem, mainMenu, searchItem } from './menu-view.ts'
import { type PageFont, pageFonts } from './page-fonts.ts'
import type { PageHead } from './page-head.ts'
import { after, type Phrase, type Run } from './phrase.ts'

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
  readonly touchIcon: string
  /** Letters to be fetched before the styles ask for them. */
  readonly fonts: readonly PageFont[]
  /** What may be skipped to, in order of the page. */
  readonly skips: readonly Run[]
  readonly menu: readonly MenuItem[]
  /** The search, to which a form on every other page leads. */
  readonly search: MenuItem
  /** The way from the first page to this one, which is the last of it; empty on the first page. */
  readonly breadcrumbs: readonly Run[]
  readonly footerMenu: readonly MenuItem[]
  /** Who publishes the archive, and how they are reached. */
  readonly publisher: Phrase
  readonly contact?: Phrase
  readonly licence: string
  readonly generator: string
}

/** Returns what stands around a page of the archive. */
export function frameView(edition: Edition, head: PageHead): FrameView {
  const { archive, hrefs, words, site } = edition
  const { name, inLanguage, publisher, licence, logo } = archive.settings
  const { title, description, path, language, parts = [] } = head
  return {
    language: inLanguage,
    direction: directionOf(inLanguage),
    archive: splitName(name),
    home: hrefs.home(),
    ...(logo === undefined ? {} : { logo: hrefs.file(logo) }),
    documentTitle:
      path === hrefs.home()
        ? name
        : words.site.titleOf(isolatedText(edition, title), isolatedText(edition, name)),
    ...(description === undefined ? {} : { description }),
    ...(site === undefined ? {} : { canonical: new URL(path, site).href }),
    icon: hrefs.file('favicon.svg'),
    touchIcon: hrefs.file('apple-touch-icon.png'),
    fonts: pageFonts(inLanguage, language?.lang ?? inLanguage),
    skips: [{ text: words.site.skipToContent, href: `#${partAnchors.content}` }, ...parts],
    menu: mainMenu(edition, path),
    search: searchItem(edition, path),
    breadcrumbs: breadcrumbs(edition, head),
    footerMenu: footerMenu(edition, path),
    publisher: after(words.site.publishedBy, [
      isolated(edition, {
        text: publisher.name,
        ...(publisher.url === undefined ? {} : { href: publisher.url, external: true }),
      }),
    ]),
    ...contactOf(edition),
    licence: words.site.licence(licence),
    generator: 'Variorum',
  }
}

/** How the publisher is reached is a line of text; an e-mail address is a link too. */
function contactOf(edition: Edition): Pick<FrameView, 'contact'> {
  const { contact } = edition.archive.settings.publisher
  if (contact === undefined) return {}
  const inWords = (run: Run) => ({ contact: after(edition.words.site.contact, [isolated(edition, run)]) })
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(contact))
    return inWords({ text: contact, href: `mailto:${contact}` })
  return inWords({ text: contact })
}

function splitName(name: string): FrameView['archive'] {
  const at = name.lastIndexOf(' ') + 1
  return { lead: name.slice(0, at), last: name.slice(at) }
}
