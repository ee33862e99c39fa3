import type { RootContent } from 'mdast'
import type { MarkId } from '../concepts/mark-fields.ts'
import { type Note, noteAttributes } from '../concepts/note.ts'
import type { ProseTag } from '../concepts/prose-tags.ts'
import { type Problem, problem } from '../problems/problem.ts'
import type { TagElement } from './body-context.ts'
import { type MdxDocument, placeOfNode } from './mdx-document.ts'
import { parseAttributes } from './parse-attributes.ts'
import { parseProseNodes } from './parse-prose.ts'
import { parseWithSchema } from './parse-with-schema.ts'
import type { Outcome, PlacedReference, PlaceOf } from './parsed.ts'
import { placeReferences } from './place-references.ts'

/** The tags of a note's prose. */
export const noteTags: ReadonlySet<ProseTag> = new Set(['Mention'])

/** A note, with where its id is typed and what it refers to. */
export interface ParsedNote {
  readonly note: Note
  readonly placeOf: PlaceOf
  readonly references: readonly PlacedReference[]
}

/** Finds the id that a note's author typed, whatever else is wrong with the note. */
export function findTypedId({ attributes }: TagElement): readonly MarkId[] {
  return attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string'
      ? [attribute.value as MarkId]
      : [],
  )
}

/** Parses a note that stands in a report's file. */
export function parseNote(
  document: MdxDocument,
  element: TagElement,
  definitions: ReadonlyMap<string, string>,
): Outcome<ParsedNote> {
  const problems: Problem[] = []
  const report = (found: Problem) => {
    problems.push(found)
  }
  const place = placeOfNode(document.file, element)
  const { values, placeOf, isLeftOut } = parseAttributes({ document, report }, element)
  const fields = parseWithSchema(noteAttributes, values, { placeOf, isLeftOut, noun: 'attribute' })
  const prose = parseProseNodes(document, blocksOf(element), noteTags, definitions)
  problems.push(...fields.problems, ...prose.problems)
  if (prose.value?.body.text === '') report(problem('empty-note', place, {}))
  if (fields.value === undefined || prose.value === undefined) return { problems }
  const { sources = [], ...rest } = fields.value
  if (sources.length === 0 && rest.kind !== 'method') report(problem('note-without-source', place, {}))
  return {
    value: {
      note: { ...rest, sources, prose: prose.value.body, place },
      placeOf,
      references: [...placeReferences(noteAttributes, fields.value, placeOf), ...prose.value.references],
    },
    problems,
  }
}

/** What a note on one line holds is a paragraph as well. */
function blocksOf(element: TagElement): readonly RootContent[] {
  if (element.type === 'mdxJsxFlowElement') return element.children
  return [{ type: 'paragraph', children: element.children, position: element.position }]
}
