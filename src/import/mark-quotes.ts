import type { BlockContent, DefinitionContent, PhrasingContent, RootContent, Text } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { findQuotations } from './find-quotations.ts'

/** Blocks with their quotations marked, and how many these are. */
export interface MarkedQuotes {
  readonly blocks: readonly RootContent[]
  readonly count: number
}

/**
 * Marks what paragraphs have in quotation marks as `<Quote by="" mode="direct">`, the marks within it as they were
 * printed. Who speaks is for a contributor to say, which `check` asks for. A quotation with a link, a break or
 * emphasis in it is left alone, and so is one that goes on in the next paragraph.
 */
export function markQuotes(blocks: readonly RootContent[]): MarkedQuotes {
  const marked = blocks.map((block) => markBlock(block))
  return {
    blocks: marked.map(({ block }) => block),
    count: marked.reduce((sum, { count }) => sum + count, 0),
  }
}

interface Marked<Node> {
  readonly block: Node
  readonly count: number
}

function markBlock<Node extends RootContent>(block: Node): Marked<Node> {
  let count = 0
  const marked = mark(block)
  // The kind of a block stays what it is.
  return { block: marked as Node, count }

  function mark<Inner extends RootContent | BlockContent | DefinitionContent>(node: Inner): RootContent {
    if (node.type === 'paragraph') return { ...node, children: node.children.flatMap(markInline) }
    if (node.type === 'blockquote') return { ...node, children: node.children.map(markInner) }
    if (node.type !== 'list') return node
    const children = node.children.map((item) => ({ ...item, children: item.children.map(markInner) }))
    return { ...node, children }
  }

  function markInner<Inner extends BlockContent | DefinitionContent>(node: Inner): Inner {
    return mark(node) as Inner
  }

  function markInline(node: PhrasingContent): readonly PhrasingContent[] {
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
}

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
