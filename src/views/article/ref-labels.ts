import type { Annotation } from '../../concepts/annotation.ts'
import type { Article } from '../../concepts/report.ts'
import { nameAnchor, noteAnchor } from '../../hrefs/anchor.ts'
import type { Edition } from '../../render/edition.ts'
import type { FindRef, Ref } from '../../render/ref.ts'
import { amountInWords } from '../amount-in-words.ts'
import { handsOf } from '../mark-notes/note-frame.ts'
import { whosePhrase } from '../mark-notes/whose-phrase.ts'
import { textOfPhrase } from '../phrase.ts'
import { entityRun } from '../record-run.ts'
import { speakerPhrase } from '../speaker-phrase.ts'
import { noteNumbers } from './note-numbers.ts'

/**
 * Returns what opens the note of an annotation of a report, or of a name its entry in the list of who is in it, and
 * what is read aloud there. Words marked as printed open nothing.
 */
export function refLabels(edition: Edition, article: Article): FindRef {
  const numbers = noteNumbers(article)
  return (annotation): Ref | undefined => {
    const label = labelOf(edition, article, annotation)
    if (label === undefined) return undefined
    if (annotation.kind === 'Mention') return { opens: nameAnchor(annotation.attributes.of), label }
    const number = numbers.get(annotation.id)
    if (number === undefined) return undefined
    return { opens: noteAnchor(annotation.id), label, number: edition.words.number(number) }
  }
}

function labelOf(edition: Edition, article: Article, annotation: Annotation): string | undefined {
  const kind = kindLabel(edition, article, annotation)
  const layer = article.layers.find(({ id }) => id === annotation.layer)
  if (kind === undefined || layer === undefined) return kind
  return edition.words.marks.refs.byReader(kind, handsOf(edition, layer.by))
}

function kindLabel(edition: Edition, article: Article, annotation: Annotation): string | undefined {
  const { labels, marks, languageName } = edition.words
  const { refs } = marks
  switch (annotation.kind) {
    case 'Quote':
      return refs.quotation(textOfPhrase(speakerPhrase(edition, article, annotation.attributes.by)))
    case 'Claim':
      return refs.claim[annotation.attributes.stance](textOfPhrase(whosePhrase(edition, article, annotation)))
    case 'Mention':
      return refs.name(entityRun(edition, annotation.attributes.of).text)
    case 'Quantity':
      return refs.figure(amountOf(edition, annotation))
    case 'Rhetoric':
      return refs.alone(labels.technique[annotation.attributes.technique])
    case 'Context':
      return marks.note
    case 'Correction':
      return refs.alone(labels.correctionKind[annotation.attributes.kind])
    case 'Foreign':
      return languageName(annotation.attributes.lang)
    case 'Sensitive':
      return refs.veiled(labels.sensitivity[annotation.attributes.kind])
    default:
      return undefined
  }
}

function amountOf(
  { archive, words }: Edition,
  { attributes }: Extract<Annotation, { readonly kind: 'Quantity' }>,
): string {
  return amountInWords(attributes, archive.measures.get(attributes.measure)?.unit, words)
}
