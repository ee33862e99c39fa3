import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast'
import type { WritableBlock } from './tidy-blocks.ts'

/** Characters of a line before it is written, so that the line stays within the limit whatever has to be escaped. */
const longest = 12_000

/**
 * Returns a block whose paragraphs and code have a line end instead of a space wherever a line grows long: Markdown
 * reads it as the same space. Words longer than a line stay whole, and so do headings and tables.
 */
export function foldText(block: WritableBlock): WritableBlock {
  switch (block.type) {
    case 'paragraph':
      return { ...block, children: foldInlines(block.children, { length: 0 }) }
    case 'code':
      return { ...block, value: foldWords(block.value, { length: 0 }) }
    case 'blockquote':
      return { ...block, children: foldAll(block.children) }
    case 'list':
      return {
        ...block,
        children: block.children.map((item) => ({ ...item, children: foldAll(item.children) })),
      }
    default:
      return block
  }
}

function foldAll(blocks: readonly (BlockContent | DefinitionContent)[]): BlockContent[] {
  // Blocks in blocks have been made tidy like those around them.
  return blocks.map((block) => foldText(block as WritableBlock))
}

/** How long the line is so far. */
interface Line {
  length: number
}

function foldInlines(nodes: readonly PhrasingContent[], line: Line): PhrasingContent[] {
  return nodes.map((node) => {
    if (node.type === 'break') line.length = 0
    if (node.type === 'text') return { ...node, value: foldWords(node.value, line) }
    if ('children' in node) return { ...node, children: foldInlines(node.children, line) } as PhrasingContent
    line.length += 'value' in node ? node.value.length : 0
    return node
  })
}

function foldWords(words: string, line: Line): string {
  let folded = ''
  let from = 0
  for (const { index, 0: space } of words.matchAll(/[ \n]/g)) {
    line.length += index - from
    const isLong = line.length >= longest
    folded += words.slice(from, index) + (isLong ? '\n' : space)
    line.length = isLong || space === '\n' ? 0 : line.length + 1
    from = index + 1
  }
  line.length += words.length - from
  return folded + words.slice(from)
}
