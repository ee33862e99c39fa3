import type { BlockContent, DefinitionContent, Paragraph } from 'mdast'
import type { WritableBlock } from './tidy-blocks.ts'
import { wordsOfInlines } from './words-of-inlines.ts'

/** Returns the words of a block as paragraphs of nothing but text: the same canonical text, whatever form it had. */
export function flattenBlock(block: WritableBlock): readonly Paragraph[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return toParagraph(wordsOfInlines(block.children))
    case 'code':
      return toParagraph(block.value.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, ''))
    case 'table':
      return block.children.flatMap((row) =>
        row.children.flatMap((cell) => toParagraph(wordsOfInlines(cell.children))),
      )
    case 'blockquote':
      return flattenAll(block.children)
    case 'list':
      return block.children.flatMap((item) => flattenAll(item.children))
    case 'thematicBreak':
      return []
  }
}

function flattenAll(blocks: readonly (BlockContent | DefinitionContent)[]): readonly Paragraph[] {
  // Blocks in blocks have been made tidy like those around them.
  return blocks.flatMap((block) => flattenBlock(block as WritableBlock))
}

function toParagraph(value: string): readonly Paragraph[] {
  return value === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value }] }]
}
