import type { Definition } from 'mdast'
import type { BodyContext } from './body-context.ts'
import { checkLink } from './check-link.ts'
import type { MdxNode } from './mdx-document.ts'

/** Returns the addresses that reference links stand for, by identifier; of two definitions of one label the first counts (CommonMark 4.7). A refused address is told and left out. */
export function collectDefinitions(
  context: Pick<BodyContext, 'document' | 'report'>,
): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>()
  const seen = new Set<string>()
  for (const definition of findDefinitions(context.document.tree)) {
    if (seen.has(definition.identifier)) continue
    seen.add(definition.identifier)
    const address = checkLink(context, definition)
    if (address !== undefined) addresses.set(definition.identifier, address)
  }
  return addresses
}

/** In order of the text; by a list of what is left to look at, since a body may be nested deeper than calls may be. */
function* findDefinitions(root: MdxNode): Generator<Definition> {
  const left: MdxNode[] = [root]
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.type === 'definition') yield node
    else if ('children' in node && node.type !== 'paragraph' && node.type !== 'table')
      left.push(...node.children.toReversed())
  }
}
