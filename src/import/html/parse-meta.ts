import { machineText } from './machine-text.ts'
import {
  attributeOf,
  childElements,
  elementsOf,
  isText,
  type PageDocument,
  type PageElement,
  tokensOf,
} from './page-tree.ts'

/** What a page says of itself in tags that nobody sees, by lower-case name: `og:title`, `article:published_time`, `itemprop:datepublished`; and `title`, `canonical`, `html-lang`, `saved-from`. */
export type PageMeta = ReadonlyMap<string, readonly string[]>

/** The most values of one name that are kept. */
const mostValues = 20

/** Reads the meta tags, the title, the canonical address and the note of a browser that saved the page. */
export function parseMeta(document: PageDocument): PageMeta {
  const meta = new Map<string, string[]>()
  const add = (name: string, value: unknown) => {
    const text = machineText(value)
    if (text === undefined) return
    const before = meta.get(name)
    if (before === undefined) meta.set(name, [text])
    else if (before.length < mostValues) before.push(text)
  }
  for (const holder of [document, ...childElements(document)])
    for (const node of holder.childNodes)
      if (node.nodeName === '#comment' && 'data' in node) add('saved-from', savedFrom(node.data))
  for (const element of elementsOf(document)) addElement(element, add)
  return meta
}

function addElement(element: PageElement, add: (name: string, value: unknown) => void): void {
  switch (element.tagName) {
    case 'html':
      return add('html-lang', attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang'))
    case 'title':
      if (element.namespaceURI.endsWith('/xhtml'))
        add('title', element.childNodes.map((node) => (isText(node) ? node.value : '')).join(''))
      return
    case 'link':
      if (tokensOf(element, 'rel').some((rel) => rel.toLowerCase() === 'canonical'))
        add('canonical', attributeOf(element, 'href'))
      return
    case 'meta': {
      const content = attributeOf(element, 'content')
      for (const attribute of ['property', 'name', 'http-equiv'])
        for (const name of tokensOf(element, attribute)) add(name.toLowerCase(), content)
      for (const name of tokensOf(element, 'itemprop')) add(`itemprop:${name.toLowerCase()}`, content)
    }
  }
}

function savedFrom(comment: string): string | undefined {
  return /^\s*saved from url=\(\d+\)(\S+)/i.exec(comment)?.[1]
}
