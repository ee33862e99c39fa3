import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Text,
} from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { findQuotations } from './find-quotations.ts'

/** Blocks with their quotations marked, and how many these are. */
export interface MarkedQuotes {
  readonly blocks: readonly RootContent[]
  readonly count: number
}

/** The most lists and quotations within each other that are looked into: `write-body` keeps no more. */
const deepest = 28

/**
 * Marks what paragraphs have in quotation marks as `<Quote by="" mode="direct">`, the marks within it as they were
 * printed. Who speaks is for a contributor to say, which `check` asks for. A quotation with a link, a break or
 * emphasis in it is left alone, and so is one that goes on in the next paragraph.
 */
export function markQuotes(blocks: readonly RootContent[]): MarkedQuotes {
  let count = 0

  function mark<Node extends Markable>(node: Node, depth: number): Node | Paragraph | Blockquote | List {
    if (node.type === 'paragraph') return { ...node, children: node.children.flatMap(markWords) }
    if (depth >= deepest) return node
    if (node.type === 'blockquote') return { ...node, children: markAll(node.children, depth + 1) }
    if (node.type !== 'list') return node
    const children = node.children.map((item) => ({ ...item, children: markAll(item.children, depth + 1) }))
    return { ...node, children }
  }

  function markAll<Node extends Markable>(nodes: readonly Node[], depth: number) {
    return nodes.map((node) => mark(node, depth))
  }

  function markWords(node: PhrasingContent): readonly PhrasingContent[] {
    if (node.type !== 'text') return [node]
    const parts: PhrasingContent[] = []
    let from = 0
    for (const { start, end } of findQuotations(node.value)) {
      parts.push(...toText(node.value.slice(from, start)), toQuote(node.value.slice(start, end)))
      count += 1
      from = end
    }
    return from === 0 ? [node] : [...parts, ...toText(node.value.slice(from))]
  }

  const marked = markAll(blocks, 0)
  return { blocks: marked, count }
}

type Markable = RootContent | BlockContent | DefinitionContent

function toText(value: string): readonly Text[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

function toQuote(value: string): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'Quote',
    attributes: [
      { type: 'mdxJsxAttribute', name: 'by', value: '' },
      { type: 'mdxJsxAttribute', name: 'mode', value: 'direct' },
    ],
    children: [{ type: 'text', value }],
  }
}
