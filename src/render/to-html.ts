import type { RootContent } from 'hast'
import { toHtml as stringify } from 'hast-util-to-html'

/** Returns nodes as HTML: text and attributes escaped, no raw HTML, no optional tags left out. */
export function toHtml(nodes: readonly RootContent[]): string {
  return stringify({ type: 'root', children: [...nodes] })
}
