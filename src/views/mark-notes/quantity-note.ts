import { attributionOf } from '../../archive/attribution.ts'
import type { AnnotationOf } from '../../concepts/annotation.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { amountInWords } from '../amount-in-words.ts'
import { entityRun } from '../record-run.ts'
import type { QuantityNote } from './mark-note-view.ts'
import { noteFrame } from './note-frame.ts'
import { isOutlets, untold, wayView } from './way-view.ts'
import { whosePhrase } from './whose-phrase.ts'

/** Returns the note beside a figure: what it counts, the amount, whose figure it is, and the event where it stands among others. */
export function quantityNote(
  edition: Edition,
  article: Article,
  annotation: AnnotationOf<'Quantity'>,
): QuantityNote {
  const { attributes } = annotation
  const measure = edition.archive.measures.get(attributes.measure)
  const { speaker, around } = attributionOf(article, annotation)
  const told = around !== undefined || isOutlets(article, speaker)
  const { way, remarks } = told ? untold : wayView(edition, article, annotation)
  return {
    kind: 'quantity',
    ...noteFrame(edition, article, annotation),
    measure: measure?.label ?? attributes.measure,
    amount: amountInWords(attributes, measure?.unit, edition.words),
    who: whosePhrase(edition, article, annotation),
    details: remarks,
    way,
    ...(attributes.event === undefined ? {} : { event: entityRun(edition, attributes.event) }),
  }
}
