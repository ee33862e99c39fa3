import type { Element, ElementContent, Properties } from 'hast'

/** Returns an HTML element. Properties that are undefined are left out. */
export function element(
  tagName: string,
  properties: Properties = {},
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children }
}

/** Returns text. */
export function textNode(value: string): ElementContent {
  return { type: 'text', value }
}
