import type { AnnotationOf } from '../../concepts/annotation.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { putDateIntoWords } from '../../wording/put-date-into-words.ts'
import { fillPhrase } from '../fill-phrase.ts'
import { after, joinPhrases, type Phrase, plain } from '../phrase.ts'
import { isRetold } from '../quoted-words.ts'
import { rolePeriods, roleTitles } from '../role-phrases.ts'
import { entitiesPhrase, speakerPhrase } from '../speaker-phrase.ts'
import { audienceOf, cueRun } from '../statement-view.ts'
import { alsoReported } from './also-reported.ts'
import type { QuotationNote } from './mark-note-view.ts'
import { noteFrame } from './note-frame.ts'
import { noteMore } from './note-more.ts'
import { wayView } from './way-view.ts'

/** Returns the note beside a quotation: who said it, as what, how the report gives it, and through whom it came. */
export function quotationNote(
  edition: Edition,
  article: Article,
  annotation: AnnotationOf<'Quote'>,
): QuotationNote {
  const { by, mode, said } = annotation.attributes
  const { labels, marks } = edition.words
  const { through, way, remarks } = wayView(edition, article, annotation)
  const titles = roleTitles(edition, by, said ?? article.datePublished)
  const manner = isRetold(article, annotation) ? marks.retold[mode] : labels.quoteMode[mode]
  return {
    kind: 'quote',
    ...noteFrame(edition, article, annotation),
    speaker: speakerPhrase(edition, article, by),
    brief: [...titles, plain(manner)],
    through,
    ...noteMore([...detailsOf(edition, article, annotation), ...remarks], way),
  }
}

/** Returns the lines that are told besides: whom the speaker belonged to, the occasion, the verb, and where else the words are. */
function detailsOf(edition: Edition, article: Article, annotation: AnnotationOf<'Quote'>): readonly Phrase[] {
  const { by, said, affiliation, medium, cue } = annotation.attributes
  const { marks, dates, labels } = edition.words
  const lines = [
    [
      ...rolePeriods(edition, by, said ?? article.datePublished),
      ...(affiliation === undefined ? [] : [after(marks.affiliation, entitiesPhrase(edition, affiliation))]),
    ],
    [
      ...(medium === undefined ? [] : [plain(labels.medium[medium])]),
      ...(said === undefined ? [] : [after(marks.said, plain(putDateIntoWords(said, dates)))]),
      ...audienceOf(edition, article, annotation),
    ],
    cue === undefined ? [] : [fillPhrase(marks.verb, { verb: [cueRun(edition, article, cue)] })],
    alsoReported(edition, article, annotation),
  ]
  return lines.filter((line) => line.length > 0).map((line) => joinPhrases(line, ' · '))
}
