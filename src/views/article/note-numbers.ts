import type { Annotation } from '../../concepts/annotation.ts'
import type { MarkId } from '../../concepts/mark-fields.ts'
import type { Article } from '../../concepts/report.ts'

// Each note and each ref of a report asks for its number.
const known = new WeakMap<Article, ReadonlyMap<MarkId, number>>()

/** Returns the numbers of a report's margin notes by annotation, from 1, in the order in which the annotations begin, outer ones first. Those without a note have none. */
export function noteNumbers(article: Article): ReadonlyMap<MarkId, number> {
  const numbers = known.get(article) ?? countNotes(article)
  known.set(article, numbers)
  return numbers
}

function countNotes({ annotations, notes }: Article): ReadonlyMap<MarkId, number> {
  const told = new Set(notes.map(({ id }) => id))
  return new Map(
    annotations.filter((annotation) => hasNote(annotation, told)).map(({ id }, index) => [id, index + 1]),
  )
}

function hasNote({ kind, attributes }: Annotation, told: ReadonlySet<MarkId>): boolean {
  return kind !== 'Mention' && kind !== 'AsPrinted' && !('note' in attributes && !told.has(attributes.note))
}
