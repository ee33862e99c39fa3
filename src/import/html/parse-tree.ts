import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'
import type { PageDocument } from './page-tree.ts'

/** The most characters of a page; what is longer is refused unread. */
export const longestPage = 20_000_000
/** The deepest that elements may lie within each other; the great browsers build no deeper tree (Blink: 512). */
export const deepestElement = 512
/** The most elements of a page, those that the standard adds for unclosed markup included. */
export const mostElements = 400_000
/** The most siblings gone through to put nodes before others, which the standard does with what stands in tables out of place. */
const mostSteps = 200_000_000

const tooDeep = Symbol('too deep')
const tooMany = Symbol('too many')
const tooTangled = Symbol('too tangled')
const reasons = new Map<unknown, string>([
  [tooDeep, `its elements lie more than ${deepestElement} deep`],
  [tooMany, `it has more than ${mostElements.toLocaleString('en')} elements`],
  [tooTangled, 'too much of its markup stands where the standard has to move it'],
])

/**
 * Builds the tree of a page as browsers do (HTML Standard, 13.2, scripts off). Nothing in it runs. Gives instead a
 * clause that says why, where the page is too long, too deep or too large; that is found while the tree grows, so
 * that no later step can run out of stack or time.
 */
export function parseTree(html: string): { readonly document: PageDocument } | { readonly because: string } {
  if (html.length > longestPage)
    return { because: `it is longer than ${longestPage.toLocaleString('en')} characters` }
  try {
    const document = parse(html, {
      scriptingEnabled: false,
      sourceCodeLocationInfo: true,
      treeAdapter: boundedAdapter(),
    })
    return isDeep(document) ? { because: reasons.get(tooDeep) ?? '' } : { document }
  } catch (signal) {
    const because = reasons.get(signal)
    if (because === undefined) throw signal
    return { because }
  }
}

function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let open = 0
  let elements = 0
  let steps = 0
  const step = (count: number) => {
    steps += count
    if (steps > mostSteps) throw tooTangled
  }
  return {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      elements += 1
      if (elements > mostElements) throw tooMany
      return defaultTreeAdapter.createElement(name, namespace, attributes)
    },
    insertBefore(parent, node, before) {
      step(parent.childNodes.length)
      defaultTreeAdapter.insertBefore(parent, node, before)
    },
    insertTextBefore(parent, text, before) {
      step(parent.childNodes.length)
      defaultTreeAdapter.insertTextBefore(parent, text, before)
    },
    detachNode(node) {
      step(node.parentNode?.childNodes.length ?? 0)
      defaultTreeAdapter.detachNode(node)
    },
    adoptAttributes(recipient, attributes) {
      step(recipient.attrs.length)
      defaultTreeAdapter.adoptAttributes(recipient, attributes)
    },
    onItemPush() {
      open += 1
      if (open > deepestElement) throw tooDeep
    },
    onItemPop() {
      open -= 1
    },
  }
}

/** Elements can come to lie deeper than any stretch of the source has open tags, since unclosed emphasis is opened again. */
function isDeep(document: PageDocument): boolean {
  const rest = document.childNodes.map((node) => ({ node, depth: 1 }))
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { node, depth } = next
    if (depth > deepestElement) return true
    if ('childNodes' in node)
      for (const child of node.childNodes) rest.push({ node: child, depth: depth + 1 })
  }
  return false
}
