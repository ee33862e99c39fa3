import type { PhrasingContent } from 'mdast'
import { isLinkAddress } from '../../parse/link-address.ts'
import { peelNodes } from './peel-nodes.ts'

/** What a stretch of inline nodes may hold. */
export interface InlineSetting {
  /** False in headings and table cells, which are one line of the file: a break is a space there. */
  readonly hasBreaks: boolean
  /** The nodes around, by type, so that none stands within one of its own kind. */
  readonly around: ReadonlySet<PhrasingContent['type']>
}

/** Inline nodes, and whether there was white space before and after them. */
interface Trimmed {
  readonly before: boolean
  readonly after: boolean
  readonly nodes: readonly PhrasingContent[]
}

/**
 * Returns the inside of a leaf as Markdown can write it, with the same canonical text: white space folded and moved
 * out of emphasis, links, code and tags; equal neighbours joined; what is empty, emphasis within emphasis, links
 * within links, titles, and addresses that no body may have left out. Refuses nodes that no body may hold.
 */
export function tidyInlines(nodes: readonly PhrasingContent[], setting: InlineSetting): PhrasingContent[] {
  return [...trim(nodes, setting).nodes]
}

function trim(nodes: readonly PhrasingContent[], setting: InlineSetting): Trimmed {
  const kept = peelNodes(nodes, (node) => insideOf(node, setting))
  const joined = joinNeighbours(kept.flatMap((node) => tidyInline(node, setting)))
  const isSpace = (node: PhrasingContent | undefined) => node?.type === 'break' || isBlank(node)
  const first = joined.findIndex((node) => !isSpace(node))
  if (first === -1) return { before: joined.length > 0, after: false, nodes: [] }
  const last = joined.findLastIndex((node) => !isSpace(node))
  const words = joined.slice(first, last + 1)
  const start = words[0]
  const end = words.at(-1)
  return {
    before: first > 0 || (start?.type === 'text' && /^ /.test(start.value)),
    after: last < joined.length - 1 || (end?.type === 'text' && / $/.test(end.value)),
    nodes: words.map((node, index) => trimText(node, index === 0, index === words.length - 1)),
  }
}

function isBlank(node: PhrasingContent | undefined): boolean {
  return node?.type === 'text' && node.value === ' '
}

function trimText(node: PhrasingContent, isFirst: boolean, isLast: boolean): PhrasingContent {
  if (node.type !== 'text') return node
  const started = isFirst ? node.value.replace(/^ /, '') : node.value
  return { ...node, value: isLast ? started.replace(/ $/, '') : started }
}

const space: PhrasingContent = { type: 'text', value: ' ' }

function tidyInline(node: PhrasingContent, setting: InlineSetting): readonly PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }]
    case 'break':
      return [setting.hasBreaks ? { type: 'break' } : space]
    case 'inlineCode': {
      const words = node.value.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')
      const lead = /^[ \t\r\n]/.test(node.value) ? [space] : []
      if (words === '') return lead
      const trail = /[ \t\r\n]$/.test(node.value) ? [space] : []
      return [...lead, { type: 'inlineCode', value: words }, ...trail]
    }
    case 'emphasis':
    case 'strong':
      return wrap(node, setting, (children) => ({ type: node.type, children }))
    case 'link':
      // A link's own links are gone by then, which the types cannot tell.
      return wrap(node, setting, (children) => ({ type: 'link', url: node.url, children }) as PhrasingContent)
    case 'mdxJsxTextElement':
      return wrap(node, setting, (children) => ({ ...node, position: undefined, children }))
    default:
      throw new Error(`No body may hold a node of this kind: ${node.type}`)
  }
}

/** Returns the inside of a node that may not stand where it does. */
function insideOf(node: PhrasingContent, { around }: InlineSetting): readonly PhrasingContent[] | undefined {
  if (node.type === 'emphasis' || node.type === 'strong')
    return around.has(node.type) ? node.children : undefined
  if (node.type !== 'link') return undefined
  return around.has('link') || !isLinkAddress(node.url) ? node.children : undefined
}

function wrap(
  {
    type,
    children,
  }: { readonly type: PhrasingContent['type']; readonly children: readonly PhrasingContent[] },
  setting: InlineSetting,
  build: (children: PhrasingContent[]) => PhrasingContent,
): readonly PhrasingContent[] {
  const inner = trim(children, { ...setting, around: new Set([...setting.around, type]) })
  return [
    ...(inner.before ? [space] : []),
    ...(inner.nodes.length === 0 ? [] : [build([...inner.nodes])]),
    ...(inner.after ? [space] : []),
  ]
}

/** Joins texts, code and emphasis that stand beside each other, folds white space, and keeps one break of several. */
function joinNeighbours(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    const both = last === undefined ? undefined : join(last, node)
    if (both === undefined) joined.push(node)
    else joined.splice(-1, 1, both)
  }
  const folded = joined.flatMap((node, index): readonly PhrasingContent[] => {
    if (node.type !== 'text') return [node]
    const spaced = node.value.replace(/[ \t\r\n]+/g, ' ')
    const started = joined[index - 1]?.type === 'break' ? spaced.replace(/^ /, '') : spaced
    const value = joined[index + 1]?.type === 'break' ? started.replace(/ $/, '') : started
    return value === '' ? [] : [{ ...node, value }]
  })
  return folded.filter((node, index) => node.type !== 'break' || folded[index - 1]?.type !== 'break')
}

function join(a: PhrasingContent, b: PhrasingContent): PhrasingContent | undefined {
  if (a.type === 'break' && b.type === 'break') return a
  if (a.type === 'text' && b.type === 'text') return { type: 'text', value: a.value + b.value }
  if (a.type === 'inlineCode' && b.type === 'inlineCode')
    return { type: 'inlineCode', value: a.value + b.value }
  if ((a.type === 'emphasis' || a.type === 'strong') && b.type === a.type)
    return { type: a.type, children: [...joinNeighbours([...a.children, ...b.children])] }
  return undefined
}
