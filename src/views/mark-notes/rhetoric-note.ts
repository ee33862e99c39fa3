import { attributionOf } from '../../archive/attribution.ts'
import type { AnnotationOf } from '../../concepts/annotation.ts'
import type { TermId } from '../../concepts/id.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { fillPhrase } from '../fill-phrase.ts'
import { reportLanguage } from '../language-attributes.ts'
import { type Phrase, plain } from '../phrase.ts'
import { termRun } from '../record-run.ts'
import { speakerPhrase } from '../speaker-phrase.ts'
import type { RhetoricNote } from './mark-note-view.ts'
import { noteFrame } from './note-frame.ts'
import { noteMore } from './note-more.ts'
import { isOutlets } from './way-view.ts'
import { wordingUse } from './wording-use.ts'

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
    whose: isOutlets(article, speaker)
      ? plain(marks.outletsWords)
      : fillPhrase(marks.wordsOf, { who: speakerPhrase(edition, article, speaker) }),
    ...noteMore([
      fillPhrase(marks.why, { why: plain(why) }),
      ...(term === undefined ? [] : [wordingsPhrase(edition, article, term)]),
    ]),
  }
}

function wordingsPhrase(edition: Edition, { outlet }: Article, term: TermId): Phrase {
  const { here, elsewhere } = wordingUse(edition.archive, term, outlet)
  const { marks, counts } = edition.words
  return fillPhrase(marks.wordings, {
    term: [termRun(edition, term)],
    use: plain(counts.wordingUse(here, elsewhere)),
  })
}
