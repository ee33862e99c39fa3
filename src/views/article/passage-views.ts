import type { Annotation } from '../../concepts/annotation.ts'
import type { Body } from '../../concepts/body.ts'
import type { MarkId } from '../../concepts/mark-fields.ts'
import type { Article } from '../../concepts/report.ts'
import { paragraphAnchor } from '../../hrefs/anchor.ts'
import type { Edition } from '../../render/edition.ts'
import type { RenderedReport } from '../../render/render-report.ts'
import { marginItems } from '../mark-notes/margin-items.ts'
import type { MarginItem } from '../mark-notes/mark-note-view.ts'
import { estimateNoteHeight, estimateTextHeight } from './estimate-heights.ts'
import { foldNotes } from './fold-notes.ts'

/** A row of a report: its number, its words, and what stands in the margin beside them. */
export interface PassageView {
  /** Number of its first block of text, with the anchor of that block; absent for a rule. */
  readonly number?: { readonly text: string; readonly href: string }
  /** HTML from `src/render`. */
  readonly html: string
  readonly notes: readonly MarginItem[]
  /** Notes for which the margin has no room, so that it would tear the text apart; they stay folded until asked for. */
  readonly folded: readonly MarginItem[]
  /** How many notes are folded. */
  readonly foldedCount: number
  /** How many rows of the margin the notes may take, where that is more than their own. */
  readonly rows?: number
}

/** The rows of a report and, first, the notes on its headline. */
export interface ReportRows {
  readonly headlineNotes: readonly MarginItem[]
  readonly passages: readonly PassageView[]
  /** True where notes stand beside the text. */
  readonly hasNotes: boolean
}

/** Returns each passage of a report with the notes on the annotations that begin in it. `printed` is filled with the notes whose prose the margin holds. */
export function passageViews(
  edition: Edition,
  article: Article,
  body: Body,
  rendered: RenderedReport,
  printed: Set<MarkId>,
): ReportRows {
  const annotations = new Map(article.annotations.map((annotation) => [annotation.id, annotation]))
  const notesOf = (marks: readonly MarkId[]) =>
    marginItems(edition, article, annotationsOf(annotations, marks), printed)
  const headlineNotes = notesOf(rendered.headlineMarks)
  const notes = rendered.passages.map(({ marks }) => notesOf(marks))
  const folds = foldNotes(
    body.blocks.map((block, index) => ({
      text: estimateTextHeight(block),
      notes: (notes[index] ?? []).map(estimateNoteHeight),
    })),
  )
  return {
    headlineNotes,
    passages: rendered.passages.map(({ html, number }, index) => {
      const { open = 0, rows = 1 } = folds[index] ?? {}
      const here = notes[index] ?? []
      const folded = here.slice(open)
      return {
        html,
        notes: here.slice(0, open),
        folded,
        foldedCount: countNotes(folded),
        ...(rows === 1 ? {} : { rows }),
        ...(number === undefined
          ? {}
          : { number: { text: edition.words.number(number), href: `#${paragraphAnchor(number)}` } }),
      }
    }),
    hasNotes: notes.some((here) => here.length > 0),
  }
}

function countNotes(items: readonly MarginItem[]): number {
  return items.reduce((count, item) => count + (item.kind === 'readings' ? item.notes.length : 1), 0)
}

function annotationsOf(
  annotations: ReadonlyMap<MarkId, Annotation>,
  ids: readonly MarkId[],
): readonly Annotation[] {
  return ids.flatMap((id) => annotations.get(id) ?? [])
}
