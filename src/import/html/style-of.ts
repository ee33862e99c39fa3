import type { PieceStyle } from './page-leaf.ts'
import { attributeOf, type PageElement } from './page-tree.ts'

const kinds = new Map<string, 'emphasis' | 'strong' | 'code'>([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['var', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['code', 'code'],
])

/** Returns what an element makes of the text in it, as far as a body can hold that. Superscripts, underlining, small print and the like are words alone. `isOwn` tells addresses of the page itself. */
export function styleOf(element: PageElement, isOwn: (href: string) => boolean): PieceStyle | undefined {
  const kind = kinds.get(element.tagName)
  if (kind !== undefined) return { kind }
  const href = element.tagName === 'a' ? attributeOf(element, 'href')?.trim() : undefined
  if (href === undefined) return undefined
  return { kind: 'link', href, leadsAway: !/^(?:#|$|mailto:|tel:|javascript:)/i.test(href) && !isOwn(href) }
}
