import type { MarkId } from '../../concepts/mark-fields.ts'
import type { Article } from '../../concepts/report.ts'
import { markAnchor } from '../../hrefs/anchor.ts'
import type { Edition } from '../../render/edition.ts'
import type { NoteText } from '../mark-notes/mark-note-view.ts'
import { noteText } from '../mark-notes/note-text.ts'

/** A note at the end of a report: its sources and, where it stands in no margin, its prose. */
export interface EndNoteView {
  readonly note: NoteText
  /** Anchors of the words it is about. */
  readonly places: readonly string[]
}

/** Returns the notes of a report for its end. `printed` holds those whose prose stands in the margin. */
export function endNotes(
  edition: Edition,
  article: Article,
  printed: ReadonlySet<MarkId>,
): readonly EndNoteView[] {
  const places = placesOfNotes(article)
  return article.notes.flatMap(({ id }) => {
    const note = noteText(edition, article, id, printed)
    return note === undefined ? [] : [{ note, places: places.get(id) ?? [] }]
  })
}

function placesOfNotes({ annotations }: Article): ReadonlyMap<MarkId, readonly string[]> {
  const places = new Map<MarkId, string[]>()
  for (const { id, kind, attributes } of annotations) {
    if (kind !== 'Context' && kind !== 'Correction') continue
    const { note } = attributes
    places.set(note, [...(places.get(note) ?? []), `#${markAnchor(id)}`])
  }
  return places
}
