import type { Link, LinkReference, PhrasingContent } from 'mdast'
import type { InlineStyle } from '../concepts/body.ts'
import { problem } from '../problems/problem.ts'
import { type BodyContext, isTooDeep, type TagElement } from './body-context.ts'
import { checkComment } from './check-comment.ts'
import { checkLink, checkLiteralLinks } from './check-link.ts'
import { type MdxNode, placeOfNode } from './mdx-document.ts'

interface RawStyle {
  readonly kind: InlineStyle['kind']
  readonly href?: string
  readonly start: number
  end: number
}

interface RawTag {
  readonly element: TagElement
  readonly start: number
  end: number
}

/** A block's text as its nodes give it, with what lies over it; offsets are UTF-16 units of `raw`. */
export interface RawLeaf {
  raw: string
  readonly styles: RawStyle[]
  readonly tags: RawTag[]
  /** The nodes that the text comes from, and where in `raw` each begins. */
  readonly pieces: { readonly at: number; readonly node: MdxNode }[]
}

/** Adds a node's own text to a leaf. */
export function writeText(leaf: RawLeaf, node: MdxNode, text: string): void {
  leaf.pieces.push({ at: leaf.raw.length, node })
  leaf.raw += text
}

/** Reads the inside of a block: text to `leaf`, and what is wrong to the context. `depth` is that of the nodes. */
export function parseInlines(
  context: BodyContext,
  nodes: readonly PhrasingContent[],
  leaf: RawLeaf,
  depth: number,
): void {
  for (const node of nodes) parseInline(context, node, leaf, depth)
}

function parseInline(context: BodyContext, node: PhrasingContent, leaf: RawLeaf, depth: number): void {
  switch (node.type) {
    case 'text':
      checkLiteralLinks(context, node)
      return writeText(leaf, node, node.value)
    case 'inlineCode':
      return cover(leaf, { kind: 'code' }, () => writeText(leaf, node, node.value))
    case 'break':
      return cover(leaf, { kind: 'break' }, () => writeText(leaf, node, ' '))
    case 'emphasis':
    case 'strong':
      if (isTooDeep(context, node, depth)) return
      return cover(leaf, { kind: node.type }, () => parseInlines(context, node.children, leaf, depth + 1))
    case 'link':
    case 'linkReference':
      if (isTooDeep(context, node, depth)) return
      return parseLink(context, node, leaf, depth)
    case 'mdxJsxTextElement':
      if (isTooDeep(context, node, depth)) return
      return parseTag(context, node, leaf, depth)
    case 'mdxTextExpression':
      return checkComment(context, node)
    case 'image':
    case 'imageReference':
      return context.report(problem('image-in-body', placeOfNode(context.document.file, node), {}))
    default:
      throw new Error(`The parser made an unknown node: ${node.type}`)
  }
}

function cover(leaf: RawLeaf, style: Pick<RawStyle, 'kind' | 'href'>, write: () => void): void {
  const covering: RawStyle = { ...style, start: leaf.raw.length, end: leaf.raw.length }
  leaf.styles.push(covering)
  write()
  covering.end = leaf.raw.length
}

function parseLink(context: BodyContext, node: Link | LinkReference, leaf: RawLeaf, depth: number): void {
  const href = node.type === 'link' ? checkLink(context, node) : context.definitions.get(node.identifier)
  const write = () => parseInlines(context, node.children, leaf, depth + 1)
  if (href === undefined) write()
  else cover(leaf, { kind: 'link', href }, write)
}

function parseTag(
  context: BodyContext,
  element: TagElement & { type: 'mdxJsxTextElement' },
  leaf: RawLeaf,
  depth: number,
): void {
  const verdict = context.judge(element)
  if (verdict.kind === 'block')
    context.report(
      problem('tag-in-text', placeOfNode(context.document.file, element), { tag: element.name ?? '' }),
    )
  const tag: RawTag = { element, start: leaf.raw.length, end: leaf.raw.length }
  if (verdict.kind === 'mark') {
    leaf.tags.push(tag)
    if (verdict.text !== undefined) writeText(leaf, element, verdict.text)
  }
  parseInlines(context, element.children, leaf, depth + 1)
  tag.end = leaf.raw.length
}
