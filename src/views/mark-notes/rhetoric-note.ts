import { attributionOf } from '../../archive/attribution.ts'
import type { AnnotationOf } from '../../concepts/annotation.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { reportLanguage } from '../language-attributes.ts'
import { plain } from '../phrase.ts'
import { termRun } from '../record-run.ts'
import { speakerPhrase } from '../speaker-phrase.ts'
import type { RhetoricNote } from './mark-note-view.ts'
import { noteFrame } from './note-frame.ts'
import { isOutlets } from './way-view.ts'

/** Returns the note beside wording that argues: how, how it could be said, why it was marked, and whose words they are. */
export function rhetoricNote(
  edition: Edition,
  article: Article,
  annotation: AnnotationOf<'Rhetoric'>,
): RhetoricNote {
  const { technique, neutral, why, term } = annotation.attributes
  const { labels, marks } = edition.words
  const { speaker } = attributionOf(article, annotation)
  return {
    kind: 'rhetoric',
    ...noteFrame(edition, article, annotation),
    technique: labels.technique[technique],
    neutral: { text: neutral, ...reportLanguage(edition, article) },
    why,
    whose: isOutlets(article, speaker)
      ? plain(marks.outletsWords)
      : [{ text: `${marks.wordsOf} ` }, ...speakerPhrase(edition, article, speaker)],
    ...(term === undefined ? {} : { term: termRun(edition, term) }),
  }
}
