import type { MarkId } from '../../concepts/mark-fields.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import type { NoteText } from '../mark-notes/mark-note-view.ts'
import { noteText } from '../mark-notes/note-text.ts'

/** Returns the notes of a report that stand beside no passage of it; `printed` holds those that do. */
export function endNotes(
  edition: Edition,
  article: Article,
  printed: ReadonlySet<MarkId>,
): readonly NoteText[] {
  return article.notes
    .filter(({ id }) => !printed.has(id))
    .flatMap(({ id }) => noteText(edition, article, id, printed) ?? [])
}
