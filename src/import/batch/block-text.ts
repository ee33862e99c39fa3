import type { Nodes } from 'mdast'

/** Returns the words of a block and all in it, as one string; roughly, for guesses. */
export function blockText(node: Nodes): string {
  if ('value' in node) return node.value
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map((child: Nodes) => blockText(child)).join('') : ''
}
