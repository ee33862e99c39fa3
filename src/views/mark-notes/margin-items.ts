import type { Annotation } from '../../concepts/annotation.ts'
import type { MarkId } from '../../concepts/mark-fields.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { differingAspects } from './differing-aspects.ts'
import { groupReadings } from './group-readings.ts'
import type { MarginItem, MarkNoteView, ReadingsView } from './mark-note-view.ts'
import { markNotes } from './mark-notes.ts'
import { handsOf } from './note-frame.ts'

/**
 * Returns what stands in the margin of a passage, in the order of its annotations: notes, and, where different
 * hands mark the same words alike, their readings side by side. `printed` is as in `markNotes`.
 */
export function marginItems(
  edition: Edition,
  article: Article,
  annotations: readonly Annotation[],
  printed: Set<MarkId>,
): readonly MarginItem[] {
  return groupReadings(article, annotations).flatMap((group): readonly MarginItem[] => {
    const notes = markNotes(edition, article, group, printed)
    return group.length > 1 ? [readingsView(edition, article, group, notes)] : notes
  })
}

function readingsView(
  edition: Edition,
  article: Article,
  group: readonly Annotation[],
  notes: readonly MarkNoteView[],
): ReadingsView {
  const { counts, marks, list } = edition.words
  const differing = differingAspects(article, group).map((aspect) => marks.aspects[aspect])
  const own = marks.signed(handsOf(edition, article.by))
  return {
    kind: 'readings',
    ...(differing.length === 0
      ? { title: counts.readingsAgree(group.length) }
      : { title: counts.readings(group.length), difference: marks.differOn(list(differing)) }),
    notes: notes.map((note) => (note.signature === undefined ? { ...note, signature: own } : note)),
  }
}
