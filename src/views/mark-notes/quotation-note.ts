import { utteranceKey } from '../../archive/utterances.ts'
import type { AnnotationOf } from '../../concepts/annotation.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { dateView } from '../date-view.ts'
import type { Run } from '../phrase.ts'
import { entityRun } from '../record-run.ts'
import { rolePhrases } from '../role-phrases.ts'
import { partiesPhrase, speakerPhrase } from '../speaker-phrase.ts'
import { mannerOf } from '../statement-view.ts'
import type { QuotationNote } from './mark-note-view.ts'
import { noteFrame } from './note-frame.ts'
import { wayView } from './way-view.ts'

/** Returns the note beside a quotation: who said it, as what, how the report gives it, and through whom it came. */
export function quotationNote(
  edition: Edition,
  article: Article,
  annotation: AnnotationOf<'Quote'>,
): QuotationNote {
  const { by, said, to, event, affiliation } = annotation.attributes
  return {
    kind: 'quote',
    ...noteFrame(edition, article, annotation),
    speaker: speakerPhrase(edition, article, by),
    ...(affiliation === undefined ? {} : { affiliation: partiesPhrase(edition, affiliation) }),
    roles: rolePhrases(edition, by, said ?? article.datePublished),
    manner: mannerOf(edition, article, annotation),
    ...(said === undefined ? {} : { said: dateView(said, edition.words.dates) }),
    ...(to === undefined ? {} : { to: speakerPhrase(edition, article, to) }),
    ...(event === undefined ? {} : { about: entityRun(edition, event) }),
    way: wayView(edition, article, annotation),
    also: alsoReported(edition, article, annotation),
  }
}

function alsoReported(edition: Edition, article: Article, { id }: AnnotationOf<'Quote'>): readonly Run[] {
  const { archive, hrefs } = edition
  const all = archive.back.utterances.get(utteranceKey({ article: article.id, annotation: id })) ?? []
  return all
    .filter((other) => other.article !== article.id)
    .flatMap((other) => {
      const report = archive.articles.get(other.article)
      if (report === undefined) return []
      const shown = archive.findAnnotation(other) !== undefined
      const text = entityRun(edition, report.outlet).text
      const href = shown
        ? hrefs.mark(other.article, other.annotation)
        : hrefs.record('articles', other.article)
      return [{ text, href }]
    })
}
