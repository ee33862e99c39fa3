import { attributionOf } from '../../archive/attribution.ts'
import type { AnnotationOf } from '../../concepts/annotation.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { claimRun } from '../record-run.ts'
import type { ClaimNote } from './mark-note-view.ts'
import { noteFrame } from './note-frame.ts'
import { noteMore } from './note-more.ts'
import { stancesOfOthers } from './stances-of-others.ts'
import { isOutlets, untold, wayView } from './way-view.ts'
import { whosePhrase } from './whose-phrase.ts'

/** Returns the note beside a claim: the proposition, who asserts, doubts or denies it, and how many others do. Its way is told where the quotation around it does not tell it already. */
export function claimNote(edition: Edition, article: Article, annotation: AnnotationOf<'Claim'>): ClaimNote {
  const { speaker, around } = attributionOf(article, annotation)
  const told = around !== undefined || isOutlets(article, speaker)
  const { through, way, remarks } = told ? untold : wayView(edition, article, annotation)
  const { ref, stance } = annotation.attributes
  const others = stancesOfOthers(edition, ref, article, speaker)
  return {
    kind: 'claim',
    ...noteFrame(edition, article, annotation),
    claim: claimRun(edition, ref),
    who: whosePhrase(edition, article, annotation),
    stance: edition.words.labels.stance[stance],
    through,
    ...(others === undefined ? {} : { others: { text: others, href: edition.hrefs.record('claims', ref) } }),
    ...noteMore(remarks, way),
  }
}
