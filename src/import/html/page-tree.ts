import type { DefaultTreeAdapterTypes } from 'parse5'

/** The tree of a saved page, as the HTML Standard builds it (parse5's default tree). */
export type PageDocument = DefaultTreeAdapterTypes.Document
export type PageElement = DefaultTreeAdapterTypes.Element
export type PageText = DefaultTreeAdapterTypes.TextNode
export type PageNode = DefaultTreeAdapterTypes.ChildNode

/** The most characters of such an attribute that are looked at. */
const longestTokens = 2_000

export function isElement(node: DefaultTreeAdapterTypes.Node | null): node is PageElement {
  return node !== null && 'tagName' in node
}

export function isText(node: PageNode): node is PageText {
  return node.nodeName === '#text'
}

/** Returns an attribute's value as the page gives it, or undefined where the element has none. */
export function attributeOf(element: PageElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

/** Returns the words of an attribute that holds words separated by white space, such as `class` or `rel`. */
export function tokensOf(element: PageElement, name: string): readonly string[] {
  return (
    attributeOf(element, name)
      ?.slice(0, longestTokens)
      .match(/[^ \t\n\f\r]+/g) ?? []
  )
}

export function childElements(element: PageElement | PageDocument): readonly PageElement[] {
  return element.childNodes.filter(isElement)
}

/** Gives an element and all elements in it, in page order; of a `template` nothing. */
export function* elementsOf(top: PageElement | PageDocument): Generator<PageElement> {
  const rest: (PageElement | PageDocument)[] = [top]
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if ('tagName' in next) yield next
    for (let index = next.childNodes.length - 1; index >= 0; index -= 1) {
      const child = next.childNodes[index]
      if (child !== undefined && isElement(child)) rest.push(child)
    }
  }
}

/** Returns an element and all that hold it, the nearest first. */
export function lineageOf(element: PageElement): readonly PageElement[] {
  const lineage: PageElement[] = []
  for (let at: DefaultTreeAdapterTypes.Node | null = element; isElement(at); at = at.parentNode)
    lineage.push(at)
  return lineage
}
