import type { PhrasingContent } from 'mdast'

/** Returns the words of inline nodes: of a break a space. */
export function wordsOfInlines(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return ' '
      if ('children' in node) return wordsOfInlines(node.children)
      return 'value' in node ? node.value : ''
    })
    .join('')
}
