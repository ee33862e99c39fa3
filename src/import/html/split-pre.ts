import { isShown } from './is-shown.ts'
import { isElement, isText, type PageElement, type PageNode } from './page-tree.ts'

/** A part of preformatted text, with the line of the file where it is known. */
export interface PrePart {
  readonly text: string
  readonly isCode: boolean
  readonly line?: number
}

/** Lines as long as these are filled with prose; listings and tables drawn in characters have shorter ones, or columns. */
const fullLine = 40

/**
 * Splits a `pre` element: into one part that is kept as it is, or, where whole paragraphs of prose were put into it
 * (as pages of agencies once did), at its blank lines.
 */
export function splitPre(pre: PageElement): readonly PrePart[] {
  const text = textOf(pre.childNodes)
    .replace(/\r\n?|\f/g, '\n')
    .replace(/[\0-\x08\x0B-\x1F\x7F-\x9F]+/g, '')
  const line = pre.sourceCodeLocation?.startLine
  const parts = text.split(/\n[ \t]*\n/)
  const isProse = !hasCode(pre) && parts.some(isParagraph)
  const placed = line === undefined ? {} : { line }
  if (!isProse) return [{ text: trimCode(text), isCode: true, ...placed }]
  return parts.map((part) => ({ text: part, isCode: false, ...placed }))
}

/** Cuts off the empty lines around a listing; its first indent stays. */
function trimCode(text: string): string {
  let end = text.length
  while (end > 0 && /[ \t\n]/.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end).replace(/^\n+/, '')
}

/** True for at least two lines of which all but the last are full, without columns. */
function isParagraph(part: string): boolean {
  const lines = part.trim().split('\n')
  return (
    lines.length > 1 &&
    lines.slice(0, -1).every((line) => line.trim().length >= fullLine && !/\S {3,}\S|\t/.test(line.trim()))
  )
}

function hasCode(pre: PageElement): boolean {
  return pre.childNodes.some((node) => isElement(node) && node.tagName === 'code')
}

function textOf(nodes: readonly PageNode[]): string {
  return nodes
    .map((node) => {
      if (isText(node)) return node.value
      if (!isElement(node) || !isShown(node)) return ''
      return node.tagName === 'br' ? '\n' : textOf(node.childNodes)
    })
    .join('')
}
