import { attributionOf } from '../../archive/attribution.ts'
import type { AnnotationOf } from '../../concepts/annotation.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { amountInWords } from '../amount-in-words.ts'
import { fillPhrase } from '../fill-phrase.ts'
import { entityRun } from '../record-run.ts'
import { figuresElsewhere } from './figures-elsewhere.ts'
import type { QuantityNote } from './mark-note-view.ts'
import { noteFrame } from './note-frame.ts'
import { noteMore } from './note-more.ts'
import { isOutlets, untold, wayView } from './way-view.ts'
import { whosePhrase } from './whose-phrase.ts'

/** Returns the note beside a figure: what it counts, the amount, whose figure it is, and the event where it stands among others. */
export function quantityNote(
  edition: Edition,
  article: Article,
  annotation: AnnotationOf<'Quantity'>,
): QuantityNote {
  const { attributes } = annotation
  const { marks } = edition.words
  const measure = edition.archive.measures.get(attributes.measure)
  const { speaker, around } = attributionOf(article, annotation)
  const told = around !== undefined || isOutlets(article, speaker)
  const { through, way, remarks } = told ? untold : wayView(edition, article, annotation)
  const { event } = attributes
  return {
    kind: 'quantity',
    ...noteFrame(edition, article, annotation),
    measure: measure?.label ?? attributes.measure,
    amount: amountInWords(attributes, measure?.unit, edition.words),
    who: whosePhrase(edition, article, annotation),
    through,
    elsewhere: figuresElsewhere(edition, article, annotation),
    ...(event === undefined
      ? {}
      : { compare: fillPhrase(marks.compare, { event: [entityRun(edition, event)] }) }),
    ...noteMore(remarks, way),
  }
}
