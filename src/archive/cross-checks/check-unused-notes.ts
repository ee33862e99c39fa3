import type { Annotation } from '../../concepts/annotation.ts'
import type { Article } from '../../concepts/report.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import type { ParsedContent } from '../parsed-content.ts'

/** Notices notes that no passage refers to. */
export function checkUnusedNotes(content: ParsedContent): readonly Problem[] {
  return content.articles.flatMap(({ record }) => {
    if (record.notes.length === 0 || content.incomplete.has(record.id)) return []
    const referredTo = notesReferredTo(record)
    return record.notes
      .filter(({ id }) => !referredTo.has(id))
      .map(({ id, place }) => problem('unused-note', place, { id }))
  })
}

function notesReferredTo({ annotations }: Article): ReadonlySet<string> {
  return new Set(annotations.flatMap(noteOf))
}

function noteOf(annotation: Annotation): readonly string[] {
  return annotation.kind === 'Context' || annotation.kind === 'Correction' ? [annotation.attributes.note] : []
}
