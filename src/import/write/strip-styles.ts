import type { BlockContent, DefinitionContent, PhrasingContent, Text } from 'mdast'
import type { WritableBlock } from './tidy-blocks.ts'
import { wordsOfInlines } from './words-of-inlines.ts'

/** Returns a block without emphasis, links, code and tags in its lines: the same blocks and the same canonical text. */
export function stripStyles(block: WritableBlock): WritableBlock {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, children: strip(block.children) }
    case 'table': {
      const children = block.children.map((row) => ({
        ...row,
        children: row.children.map((cell) => ({ ...cell, children: strip(cell.children) })),
      }))
      return { ...block, children }
    }
    case 'blockquote':
      return { ...block, children: stripAll(block.children) }
    case 'list':
      return {
        ...block,
        children: block.children.map((item) => ({ ...item, children: stripAll(item.children) })),
      }
    case 'code':
    case 'thematicBreak':
      return block
  }
}

function strip(nodes: readonly PhrasingContent[]): Text[] {
  const value = wordsOfInlines(nodes)
  return value === '' ? [] : [{ type: 'text', value }]
}

function stripAll(blocks: readonly (BlockContent | DefinitionContent)[]): BlockContent[] {
  // Blocks in blocks have been made tidy like those around them.
  return blocks.map((block) => stripStyles(block as WritableBlock))
}
