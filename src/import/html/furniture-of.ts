import type { LeftOut } from '../found-text.ts'
import { isControl } from './element-names.ts'
import { namesCaption, namesFurniture } from './names-furniture.ts'
import { attributeOf, lineageOf, type PageElement, tokensOf } from './page-tree.ts'

const roles = new Set(
  'alert alertdialog banner button complementary contentinfo dialog directory form menu menubar menuitem navigation search searchbox slider status switch tab tablist toolbar tooltip tree'.split(
    ' ',
  ),
)

/** What must not be taken for furniture for its name alone, since it holds what the page is about. */
export interface Kept {
  /** Elements that hold the headline, the main part or the marked body of a report. */
  readonly holders: ReadonlySet<PageElement>
  /** Classes and ids that the page itself says mark words of the report for subscribers. */
  readonly names: ReadonlySet<string>
  /** Forms that hold most of the page, as some programs put all of a page into one. */
  readonly forms: ReadonlySet<PageElement>
  /** Figures that show a quotation, a table or a listing, whose words and caption are the report's own. */
  readonly exhibits: ReadonlySet<PageElement>
  /** Other figures with a picture or a player, in which all words are about that. */
  readonly pictures: ReadonlySet<PageElement>
}

/** Says why an element and all in it is not of the report, or undefined where its tag, role and names do not tell. */
export function furnitureOf(element: PageElement, kept: Kept): LeftOut['why'] | undefined {
  const name = element.tagName
  if (name === 'body' || name === 'html') return undefined
  if (kept.pictures.has(element)) return 'caption'
  if (name === 'figcaption')
    return lineageOf(element).some((holder) => kept.exhibits.has(holder)) ? undefined : 'caption'
  const names = [...tokensOf(element, 'class'), ...tokensOf(element, 'id')]
  if (isControl(name) && !kept.holders.has(element)) return 'furniture'
  if (kept.holders.has(element) || names.some((word) => kept.names.has(word))) return undefined
  if (name === 'aside' && isPullQuote(element)) return undefined
  if (name === 'footer' && lineageOf(element).some(({ tagName }) => tagName === 'blockquote'))
    return undefined
  if (name === 'aside' || name === 'footer' || (name === 'form' && !kept.forms.has(element)))
    return 'furniture'
  if (name === 'header' && !lineageOf(element).some(isReport)) return 'furniture'
  if (tokensOf(element, 'role').some((role) => roles.has(role.toLowerCase()))) return 'furniture'
  if (attributeOf(element, 'aria-hidden') === 'true') return 'furniture'
  if (names.some(namesCaption)) return 'caption'
  if (names.some(namesFurniture) || (name.includes('-') && namesFurniture(name))) return 'furniture'
  return undefined
}

/** True for an element that repeats words of the report in larger type. */
export function isPullQuote(element: PageElement): boolean {
  return tokensOf(element, 'class').some((name) => /pull-?_?quote/i.test(name))
}

function isReport({ tagName }: PageElement): boolean {
  return tagName === 'article' || tagName === 'main'
}
