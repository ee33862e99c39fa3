import type { BlockContent, DefinitionContent, List, RootContent, Table } from 'mdast'
import type { Block, Container, Leaf } from '../concepts/body.ts'
import { problem } from '../problems/problem.ts'
import { type BodyContext, isTooDeep, type TagElement } from './body-context.ts'
import { checkComment } from './check-comment.ts'
import { isModuleLine } from './check-module-line.ts'
import { placeOfNode } from './mdx-document.ts'
import { parseLeaf, parseTextLeaf, type TextSoFar } from './parse-leaf.ts'

type FlowNode = RootContent | BlockContent | DefinitionContent

/** Reads blocks in order: their text is added to `text`, what is wrong is told to the context. `depth` is that of the nodes. */
export function parseBlocks(
  context: BodyContext,
  text: TextSoFar,
  nodes: readonly FlowNode[],
  depth: number,
): readonly Block[] {
  return nodes.flatMap((node) => parseBlock(context, text, node, depth))
}

function parseBlock(context: BodyContext, text: TextSoFar, node: FlowNode, depth: number): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      if (isModuleLine(context, node)) return []
      return present(parseLeaf(context, text, { kind: 'paragraph' }, node.children, depth + 1))
    case 'heading':
      if (isModuleLine(context, node)) return []
      return present(
        parseLeaf(context, text, { kind: 'heading', level: node.depth }, node.children, depth + 1),
      )
    case 'code':
      return present(parseTextLeaf(context, text, { kind: 'code' }, node, node.value))
    case 'thematicBreak':
      return [{ kind: 'rule' }]
    case 'blockquote': {
      if (isTooDeep(context, node, depth + 1)) return []
      const blocks = parseBlocks(context, text, node.children, depth + 1)
      return blocks.length === 0 ? [] : [{ kind: 'quotation', blocks }]
    }
    case 'list':
      return parseList(context, text, node, depth)
    case 'table':
      return isModuleLine(context, node) ? [] : [parseTable(context, text, node, depth)]
    case 'mdxJsxFlowElement':
      return isTooDeep(context, node, depth + 1) ? [] : parseFlowTag(context, text, node, depth)
    case 'mdxFlowExpression':
      checkComment(context, node)
      return []
    case 'definition':
      return []
    default:
      throw new Error(`The parser made an unknown node: ${node.type}`)
  }
}

function present(leaf: Leaf | undefined): readonly Block[] {
  return leaf === undefined ? [] : [leaf]
}

function parseList(context: BodyContext, text: TextSoFar, node: List, depth: number): readonly Block[] {
  if (isTooDeep(context, node, depth + 1)) return []
  const blocks = node.children.map(
    (item): Container => ({ kind: 'item', blocks: parseBlocks(context, text, item.children, depth + 1) }),
  )
  if (node.ordered !== true) return [{ kind: 'list', blocks }]
  return [{ kind: 'list', ordered: true, first: node.start ?? 1, blocks }]
}

function parseTable(context: BodyContext, text: TextSoFar, node: Table, depth: number): Container {
  const rows = node.children.map((row, index): Container => {
    const header = index === 0
    const cells = row.children.map((cell, column): Block => {
      const align = node.align?.[column] ?? undefined
      const shape = { kind: 'table-cell', header, ...(align === undefined ? {} : { align }) } as const
      return parseLeaf(context, text, shape, cell.children, depth + 1) ?? { kind: 'cell', header, blocks: [] }
    })
    return { kind: 'row', header, blocks: cells }
  })
  return { kind: 'table', blocks: rows }
}

function parseFlowTag(
  context: BodyContext,
  text: TextSoFar,
  element: TagElement & { type: 'mdxJsxFlowElement' },
  depth: number,
): readonly Block[] {
  const verdict = context.judge(element)
  if (verdict.kind === 'block') {
    for (const child of element.children)
      context.report(
        problem('content-in-tag', placeOfNode(context.document.file, child), { tag: element.name ?? '' }),
      )
    return [verdict.block]
  }
  const first = text.leaves.length
  const order = text.tags.length
  const own = verdict.kind === 'mark' ? verdict.text : undefined
  const leaf =
    own === undefined ? undefined : parseTextLeaf(context, text, { kind: 'paragraph' }, element, own)
  const blocks = [...present(leaf), ...parseBlocks(context, text, element.children, depth + 1)]
  const start = text.spans[first]?.start ?? text.length
  if (verdict.kind === 'mark')
    text.tags.splice(order, 0, { element, start, end: text.leaves.length > first ? text.length : start })
  return blocks
}
