import type { Annotation } from '../../concepts/annotation.ts'
import type { MarkId } from '../../concepts/mark-fields.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { putDateIntoWords } from '../../wording/put-date-into-words.ts'
import { reportLanguage } from '../language-attributes.ts'
import { plain } from '../phrase.ts'
import { claimNote } from './claim-note.ts'
import type { CorrectionNote, ForeignNote, MarkNoteView } from './mark-note-view.ts'
import { contributorName, noteFrame } from './note-frame.ts'
import { noteText } from './note-text.ts'
import { quantityNote } from './quantity-note.ts'
import { quotationNote } from './quotation-note.ts'
import { rhetoricNote } from './rhetoric-note.ts'

/**
 * Returns the margin notes of annotations, in their order. `printed` holds the notes whose prose stands already
 * on the page; those that are printed here are added to it.
 */
export function markNotes(
  edition: Edition,
  article: Article,
  annotations: readonly Annotation[],
  printed: Set<MarkId>,
): readonly MarkNoteView[] {
  return annotations.flatMap((annotation) => {
    const view = markNote(edition, article, annotation, printed)
    if (view === undefined) return []
    if ('note' in view) printed.add(view.note.id)
    return [view]
  })
}

function markNote(
  edition: Edition,
  article: Article,
  annotation: Annotation,
  printed: ReadonlySet<MarkId>,
): MarkNoteView | undefined {
  switch (annotation.kind) {
    case 'Quote':
      return quotationNote(edition, article, annotation)
    case 'Claim':
      return claimNote(edition, article, annotation)
    case 'Rhetoric':
      return rhetoricNote(edition, article, annotation)
    case 'Quantity':
      return quantityNote(edition, article, annotation)
    case 'Context': {
      const note = noteText(edition, article, annotation.attributes.note, printed)
      return note && { kind: 'context', ...noteFrame(edition, article, annotation), note }
    }
    case 'Correction':
      return correctionNote(edition, article, annotation, printed)
    case 'Foreign':
      return foreignNote(edition, article, annotation)
    case 'Sensitive': {
      const warning = edition.words.labels.sensitivity[annotation.attributes.kind]
      return { kind: 'sensitive', ...noteFrame(edition, article, annotation), warning }
    }
    default:
      return undefined
  }
}

function correctionNote(
  edition: Edition,
  article: Article,
  annotation: Extract<Annotation, { kind: 'Correction' }>,
  printed: ReadonlySet<MarkId>,
): CorrectionNote | undefined {
  const { attributes } = annotation
  const { labels, dates } = edition.words
  const note = noteText(edition, article, attributes.note, printed)
  return (
    note && {
      kind: 'correction',
      ...noteFrame(edition, article, annotation),
      what: labels.correctionKind[attributes.kind],
      brief: [plain(labels.correctionBy[attributes.by]), plain(putDateIntoWords(attributes.date, dates))],
      note,
    }
  )
}

function foreignNote(
  edition: Edition,
  article: Article,
  annotation: Extract<Annotation, { kind: 'Foreign' }>,
): ForeignNote {
  const { lang, translation, by } = annotation.attributes
  return {
    kind: 'foreign',
    ...noteFrame(edition, article, annotation),
    language: edition.words.languageName(lang),
    translation: { text: translation, ...reportLanguage(edition, article) },
    ...(by === undefined ? {} : { by: contributorName(edition, by) }),
  }
}
