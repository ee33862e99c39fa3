import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { Block } from '../concepts/body.ts'
import type { Direction } from '../concepts/language.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { deepestNesting } from './body-limits.ts'
import { type MdxDocument, type MdxNode, placeOfNode } from './mdx-document.ts'

export type TagElement = MdxJsxFlowElement | MdxJsxTextElement

/** What a tag is where it stands: a mark around words (or around text that it stands for), a block of its own, or something refused (with a problem told). */
export type TagVerdict =
  | { readonly kind: 'mark'; readonly text?: string }
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'refused' }

/** Says what a tag is; tells its problems itself. */
export type TagJudge = (element: TagElement) => TagVerdict

/** A tag around words of a leaf, or around leaves: UTF-16 offsets in the body's canonical text, not trimmed. */
export interface TagSpan {
  readonly element: TagElement
  readonly start: number
  readonly end: number
  /** Which of its ends is inside a composed character as the text was written; in canonical text, where that character is one, it can no longer be seen. */
  readonly splits?: 'start' | 'end'
}

/** What is known while a body is read. */
export interface BodyContext {
  readonly document: MdxDocument
  /** Addresses of reference links by their label. */
  readonly definitions: ReadonlyMap<string, string>
  readonly judge: TagJudge
  readonly report: (found: Problem) => void
  /** True where the words are kept as they were printed, control characters included. */
  readonly isPrinted?: boolean
  /** Of the words of a report. */
  readonly direction?: Direction | undefined
}

/** True where a node is nested deeper than is allowed, which it tells. */
export function isTooDeep(context: BodyContext, node: MdxNode, depth: number): boolean {
  if (depth <= deepestNesting) return false
  context.report(problem('too-deep', placeOfNode(context.document.file, node), { limit: deepestNesting }))
  return true
}
