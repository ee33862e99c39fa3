import { utteranceKey } from '../../archive/utterances.ts'
import type { AnnotationOf } from '../../concepts/annotation.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { putDateIntoWords } from '../../wording/put-date-into-words.ts'
import { after, listPhrases, type Phrase, plain } from '../phrase.ts'
import { entityRun } from '../record-run.ts'
import { rolePhrases } from '../role-phrases.ts'
import { entitiesPhrase, speakerPhrase } from '../speaker-phrase.ts'
import { audienceOf, mannerOf } from '../statement-view.ts'
import type { QuotationNote } from './mark-note-view.ts'
import { noteFrame } from './note-frame.ts'
import { wayView } from './way-view.ts'

/** Returns the note beside a quotation: who said it, as what, how the report gives it, and through whom it came. */
export function quotationNote(
  edition: Edition,
  article: Article,
  annotation: AnnotationOf<'Quote'>,
): QuotationNote {
  const { by } = annotation.attributes
  const { way, remarks } = wayView(edition, article, annotation)
  return {
    kind: 'quote',
    ...noteFrame(edition, article, annotation),
    speaker: speakerPhrase(edition, article, by),
    details: [...detailsOf(edition, article, annotation), ...remarks],
    way,
    also: alsoReported(edition, article, annotation),
  }
}

function detailsOf(edition: Edition, article: Article, annotation: AnnotationOf<'Quote'>): readonly Phrase[] {
  const { by, said, affiliation } = annotation.attributes
  const { marks, dates } = edition.words
  return [
    ...(affiliation === undefined ? [] : [after(marks.affiliation, entitiesPhrase(edition, affiliation))]),
    ...rolePhrases(edition, by, said ?? article.datePublished),
    ...mannerOf(edition, article, annotation),
    ...(said === undefined ? [] : [after(marks.said, plain(putDateIntoWords(said, dates)))]),
    ...audienceOf(edition, article, annotation),
  ]
}

function alsoReported(edition: Edition, article: Article, { id }: AnnotationOf<'Quote'>): Phrase {
  const { archive, hrefs } = edition
  const all = archive.back.utterances.get(utteranceKey({ article: article.id, annotation: id })) ?? []
  const others = all
    .filter((other) => other.article !== article.id)
    .flatMap((other) => {
      const report = archive.articles.get(other.article)
      if (report === undefined) return []
      const shown = archive.findAnnotation(other) !== undefined
      const text = entityRun(edition, report.outlet).text
      const href = shown
        ? hrefs.mark(other.article, other.annotation)
        : hrefs.record('articles', other.article)
      return [[{ text, href }]]
    })
  return listPhrases(others, edition.words)
}
