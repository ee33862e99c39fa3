import type { MarkId } from '../../concepts/mark-fields.ts'
import type { Note } from '../../concepts/note.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { renderProse } from '../../render/render-prose.ts'
import { sourcePhrase } from '../source-phrase.ts'
import type { NoteText } from './mark-note-view.ts'
import { contributorName } from './note-frame.ts'

/** Returns the note of an id; its prose is left out where it has been printed already. Undefined where the report has no such note. */
export function noteText(
  edition: Edition,
  article: Article,
  id: MarkId,
  printed: ReadonlySet<MarkId>,
): NoteText | undefined {
  const note = article.notes.find((candidate) => candidate.id === id)
  if (note === undefined) return undefined
  return {
    id,
    ...(printed.has(id) ? {} : { html: renderProse(edition, note.prose) }),
    by: signed(edition, article, note),
    sources: note.sources.map((source) => sourcePhrase(edition, source)),
  }
}

/** A note of a layer has an id that begins with the layer's. */
function signed(edition: Edition, { layers }: Article, { id, by }: Note): string {
  const title = layers.find((layer) => id.startsWith(`${layer.id}.`))?.title
  const name = contributorName(edition, by)
  return title === undefined ? name : edition.words.marks.inLayer(name, title)
}
