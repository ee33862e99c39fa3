import type { PhrasingContent } from 'mdast'
import type { InlineStyle, Leaf } from '../concepts/body.ts'
import { blockSeparator } from '../concepts/canonical-text.ts'
import type { BodyContext, TagSpan } from './body-context.ts'
import { checkCharacters } from './check-characters.ts'
import { indexCodePoints } from './code-point-index.ts'
import { type FoldedLeaf, foldLeaf } from './fold-leaf.ts'
import { splitsCharacter } from './mark-range.ts'
import type { MdxNode } from './mdx-document.ts'
import { parseInlines, type RawLeaf, writeText } from './parse-inlines.ts'

/** The canonical text as far as it has been read. */
export interface TextSoFar {
  readonly leaves: string[]
  /** Where each leaf lies, in UTF-16 units, and how long all are with what joins them, in both units. */
  readonly spans: { readonly start: number; readonly end: number }[]
  length: number
  codePoints: number
  readonly tags: TagSpan[]
}

export type LeafShape = Omit<Leaf, 'number' | 'start' | 'end' | 'styles'>

/** Reads a block of inline nodes into the text. Gives the leaf, or undefined where it has no text and is dropped. */
export function parseLeaf(
  context: BodyContext,
  text: TextSoFar,
  shape: LeafShape,
  nodes: readonly PhrasingContent[],
  depth: number,
): Leaf | undefined {
  const raw: RawLeaf = { raw: '', styles: [], tags: [], pieces: [] }
  parseInlines(context, nodes, raw, depth)
  return addLeaf(context, text, shape, raw)
}

/** Reads a block that is nothing but text: code. */
export function parseTextLeaf(
  context: BodyContext,
  text: TextSoFar,
  shape: LeafShape,
  node: MdxNode,
  value: string,
): Leaf | undefined {
  const raw: RawLeaf = { raw: '', styles: [], tags: [], pieces: [] }
  writeText(raw, node, value)
  return addLeaf(context, text, shape, raw)
}

function addLeaf(context: BodyContext, text: TextSoFar, shape: LeafShape, raw: RawLeaf): Leaf | undefined {
  checkCharacters(context, raw)
  const folded = foldLeaf(raw.raw)
  const isEmpty = folded.text === ''
  const gap = isEmpty || text.leaves.length === 0 ? 0 : blockSeparator.length
  const base = text.length + gap
  for (const { element, start, end } of raw.tags)
    text.tags.push({
      element,
      start: base + folded.placeOf(start),
      end: base + folded.placeOf(end),
      ...findSplit(raw.raw, start, end),
    })
  if (isEmpty) return undefined
  const index = indexCodePoints(folded.text)
  const start = text.codePoints + gap
  const end = start + index(folded.text.length)
  text.leaves.push(folded.text)
  text.spans.push({ start: base, end: base + folded.text.length })
  text.length = base + folded.text.length
  text.codePoints = end
  const styles = placeStyles(raw, folded).map((style) => ({
    ...style,
    start: start + index(style.start),
    end: start + index(style.end),
  }))
  return { ...shape, number: text.leaves.length, start, end, styles }
}

function findSplit(raw: string, start: number, end: number): Pick<TagSpan, 'splits'> {
  if (start === end) return {}
  if (splitsCharacter(raw, start)) return { splits: 'start' }
  return splitsCharacter(raw, end) ? { splits: 'end' } : {}
}

/** Styles in UTF-16 units of the folded text; those that cover nothing there are dropped. */
function placeStyles({ styles }: RawLeaf, { text, placeOf }: FoldedLeaf): readonly InlineStyle[] {
  return styles
    .map((style) => {
      const end = placeOf(style.end)
      // A break is the one space that it and the white space around it become.
      if (style.kind === 'break')
        return { ...style, start: text.charAt(end - 1) === ' ' ? end - 1 : end, end }
      return { ...style, start: placeOf(style.start), end }
    })
    .filter(({ start, end }) => start < end)
}
