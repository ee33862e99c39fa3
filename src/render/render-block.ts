import type { ElementContent, Properties } from 'hast'
import type { Block, Container, Leaf } from '../concepts/body.ts'
import { element } from './element.ts'

/** What rendering a block needs from around it. */
export interface BlockContext {
  /** Returns a leaf's text with everything that marks it. */
  readonly fill: (leaf: Leaf) => ElementContent[]
  /** Attributes of a leaf's element, such as its anchor. */
  readonly leafProperties: (leaf: Leaf) => Properties
  /** Returns the heading rank on the page, 1 to 6, of a heading's level in the body. */
  readonly headingRank: (level: number) => number
  /** Returns what a block without text of its own stands for: a derived list, an example. */
  readonly derive: (block: Exclude<Block, Leaf | Container>) => ElementContent[]
}

/** Returns a block as HTML elements (vocabulary §5). */
export function renderBlock(block: Block, context: BlockContext): ElementContent[] {
  if ('number' in block) return [renderLeaf(block, context)]
  if (!('blocks' in block)) return block.kind === 'rule' ? [element('hr')] : context.derive(block)
  if (block.kind === 'table') return [renderTable(block, context)]
  return [
    element(
      tagOf(block),
      listProperties(block),
      block.blocks.flatMap((inner) => renderBlock(inner, context)),
    ),
  ]
}

function renderLeaf(leaf: Leaf, context: BlockContext): ElementContent {
  const properties = context.leafProperties(leaf)
  const children = context.fill(leaf)
  if (leaf.kind === 'heading')
    return element(`h${context.headingRank(leaf.level ?? 1)}`, properties, children)
  if (leaf.kind === 'code') return element('pre', properties, [element('code', {}, children)])
  if (leaf.kind === 'paragraph') return element('p', properties, children)
  const aligned = leaf.align === undefined ? {} : { className: [`align-${leaf.align}`] }
  const scope = leaf.header === true ? { scope: 'col' } : {}
  return element(leaf.header === true ? 'th' : 'td', { ...properties, ...aligned, ...scope }, children)
}

function renderTable(table: Container, context: BlockContext): ElementContent {
  const rows = table.blocks.map((row) => ({
    header: 'blocks' in row && row.header === true,
    rendered: renderBlock(row, context),
  }))
  const head = rows.filter(({ header }) => header).flatMap(({ rendered }) => rendered)
  const body = rows.filter(({ header }) => !header).flatMap(({ rendered }) => rendered)
  const sections = [
    ...(head.length > 0 ? [element('thead', {}, head)] : []),
    ...(body.length > 0 ? [element('tbody', {}, body)] : []),
  ]
  return element('div', { className: ['table-frame'], tabIndex: 0 }, [element('table', {}, sections)])
}

function tagOf(container: Container): string {
  if (container.kind === 'list') return container.ordered === true ? 'ol' : 'ul'
  return { item: 'li', quotation: 'blockquote', table: 'table', row: 'tr', cell: 'td' }[container.kind]
}

function listProperties({ kind, first }: Container): Properties {
  return kind === 'list' && first !== undefined && first !== 1 ? { start: first } : {}
}
