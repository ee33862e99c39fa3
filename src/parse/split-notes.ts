import type { Paragraph, RootContent } from 'mdast'
import { type Problem, problem } from '../problems/problem.ts'
import type { TagElement } from './body-context.ts'
import { type MdxDocument, placeOfNode } from './mdx-document.ts'

/** A report's blocks, and the notes that stand after them. */
export interface SplitNotes {
  readonly blocks: readonly RootContent[]
  readonly notes: readonly TagElement[]
}

/** Splits a report's body into its text and its notes. A note on one line is what MDX reads as a paragraph with a tag in it; several may follow each other. A note before text is told. */
export function splitNotes({ file, tree }: MdxDocument, report: (found: Problem) => void): SplitNotes {
  const parts = tree.children.map((node) => ({ node, notes: findNotes(node) }))
  const last = parts.findLastIndex(({ node, notes }) => notes.length === 0 && isText(node))
  const lastText = parts[last]?.node
  parts.forEach(({ notes }, index) => {
    if (lastText === undefined || index > last) return
    for (const note of notes)
      report(
        problem('misplaced-note', placeOfNode(file, note), {}, [
          { label: 'Text follows at', place: placeOfNode(file, lastText) },
        ]),
      )
  })
  return {
    blocks: parts.flatMap(({ node, notes }) => (notes.length === 0 ? [node] : [])),
    notes: parts.flatMap(({ notes }) => notes),
  }
}

function isText(node: RootContent): boolean {
  return node.type !== 'mdxFlowExpression' && node.type !== 'definition'
}

function findNotes(node: RootContent): readonly TagElement[] {
  if (node.type === 'mdxJsxFlowElement') return node.name === 'Note' ? [node] : []
  return node.type === 'paragraph' && holdsOnlyNotes(node)
    ? node.children.filter((child) => child.type === 'mdxJsxTextElement')
    : []
}

function holdsOnlyNotes({ children }: Paragraph): boolean {
  const isNote = (child: Paragraph['children'][number]) =>
    child.type === 'mdxJsxTextElement' && child.name === 'Note'
  return (
    children.some(isNote) &&
    children.every((child) => isNote(child) || (child.type === 'text' && child.value.trim() === ''))
  )
}
