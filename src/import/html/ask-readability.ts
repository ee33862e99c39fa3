import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { PageLeaf } from './page-leaf.ts'
import { attributeOf, lineageOf, type PageElement } from './page-tree.ts'

/** The most leaves that Readability is asked about: its time grows faster than they do. */
export const mostAsked = 4_000

/**
 * Asks Readability which leaves are a report's. It sees the elements with their names, and for each leaf letters of
 * the same number without the words, so that nothing a page says can speak to it. Gives nothing where it finds nothing.
 */
export function askReadability(leaves: readonly PageLeaf[]): ReadonlySet<PageLeaf> {
  const asked = leaves.filter(({ why }) => why === undefined)
  if (asked.length === 0 || asked.length > mostAsked) return new Set()
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>')
  const made = new Map<PageElement, HTMLElement>()
  for (const [index, leaf] of asked.entries()) {
    const isOwn = /^(?:p|h[1-6]|pre)$/.test(leaf.parent.tagName)
    const holders = lineageOf(leaf.parent).slice(isOwn ? 1 : 0)
    const block = makeElement(document, leaf.parent, isOwn ? leaf.parent.tagName : 'p')
    block.setAttribute('data-leaf', String(index))
    block.append(fillerFor(leaf, leaf.text.length - leaf.linked))
    if (leaf.linked > 0) {
      const link = document.createElement('a')
      link.setAttribute('href', 'https://elsewhere.example/')
      link.append('x'.repeat(leaf.linked))
      block.append(link)
    }
    makeHolder(document, made, holders).append(block)
  }
  const read = new Readability(document, { disableJSONLD: true, charThreshold: 150 }).parse()
  const kept = [...(read?.content ?? '').matchAll(/data-leaf="(\d+)"/g)].map(
    ([, index]) => asked[Number(index)],
  )
  return new Set(kept.filter((leaf) => leaf !== undefined))
}

function fillerFor({ text }: PageLeaf, length: number): string {
  return text.slice(0, length).replace(/[^,،、﹐﹑﹒，\s]/g, 'x')
}

/** Returns the copy of the innermost of some elements, which it makes with the copies of all around it. */
function makeHolder(
  document: Document,
  made: Map<PageElement, HTMLElement>,
  holders: readonly PageElement[],
): HTMLElement {
  const missing: PageElement[] = []
  for (const holder of holders) {
    const copy = made.get(holder)
    if (copy !== undefined) return fillIn(document, made, copy, missing)
    if (holder.tagName === 'body') break
    missing.push(holder)
  }
  return fillIn(document, made, document.body, missing)
}

function fillIn(
  document: Document,
  made: Map<PageElement, HTMLElement>,
  top: HTMLElement,
  missing: readonly PageElement[],
): HTMLElement {
  return missing.reduceRight((parent, element) => {
    const copy = makeElement(document, element, element.tagName)
    made.set(element, copy)
    parent.append(copy)
    return copy
  }, top)
}

function makeElement(document: Document, element: PageElement, name: string): HTMLElement {
  const copy = document.createElement(/^[a-z][a-z0-9]*$/.test(name) ? name : 'div')
  for (const attribute of ['class', 'id']) {
    const value = attributeOf(element, attribute)
    if (value !== undefined) copy.setAttribute(attribute, value.slice(0, 200))
  }
  return copy
}
