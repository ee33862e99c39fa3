import type { Annotation } from '../../concepts/annotation.ts'
import type { MarkId } from '../../concepts/mark-fields.ts'
import type { Article } from '../../concepts/report.ts'
import { paragraphAnchor } from '../../hrefs/anchor.ts'
import type { Edition } from '../../render/edition.ts'
import type { RenderedReport } from '../../render/render-report.ts'
import type { MarkNoteView } from '../mark-notes/mark-note-view.ts'
import { markNotes } from '../mark-notes/mark-notes.ts'

/** A row of a report: its number, its words, and what stands in the margin beside them. */
export interface PassageView {
  /** Number of its first block of text, with the anchor of that block; absent for a rule. */
  readonly number?: { readonly text: string; readonly href: string }
  /** HTML from `src/render`. */
  readonly html: string
  readonly notes: readonly MarkNoteView[]
  /** Notes beyond the first few, which stay folded until asked for, so that the margin does not tear the text apart. */
  readonly folded: readonly MarkNoteView[]
}

/** The rows of a report and, first, the notes on its headline. */
export interface ReportRows {
  readonly headlineNotes: readonly MarkNoteView[]
  readonly passages: readonly PassageView[]
}

/** Returns each passage of a report with the notes on the annotations that begin in it. `printed` is filled with the notes whose prose the margin holds. */
export function passageViews(
  edition: Edition,
  article: Article,
  rendered: RenderedReport,
  printed: Set<MarkId>,
): ReportRows {
  const annotations = new Map(article.annotations.map((annotation) => [annotation.id, annotation]))
  const notesOf = (marks: readonly MarkId[]) =>
    markNotes(edition, article, annotationsOf(annotations, marks), printed)
  return {
    headlineNotes: notesOf(rendered.headlineMarks),
    passages: rendered.passages.map(({ html, number, marks }) => ({
      html,
      ...foldNotes(notesOf(marks)),
      ...(number === undefined
        ? {}
        : { number: { text: edition.words.number(number), href: `#${paragraphAnchor(number)}` } }),
    })),
  }
}

// One more than are shown is shown too: a fold for one note would take its room.
const notesShown = 3

function foldNotes(notes: readonly MarkNoteView[]): Pick<PassageView, 'notes' | 'folded'> {
  if (notes.length <= notesShown + 1) return { notes, folded: [] }
  return { notes: notes.slice(0, notesShown), folded: notes.slice(notesShown) }
}

function annotationsOf(
  annotations: ReadonlyMap<MarkId, Annotation>,
  ids: readonly MarkId[],
): readonly Annotation[] {
  return ids.flatMap((id) => annotations.get(id) ?? [])
}
