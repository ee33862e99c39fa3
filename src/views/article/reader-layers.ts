import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { plain } from '../phrase.ts'
import { contributorsPhrase } from '../record-facts.ts'
import { type Row, row } from '../row.ts'

/** Returns the layers that readers have laid over a report, in order of id. */
export function readerLayers(edition: Edition, article: Article): readonly Row[] {
  return article.layers.map(({ id, title, by, licence }) =>
    row(
      plain(title ?? id),
      contributorsPhrase(edition, by),
      edition.words.counts.marks(article.annotations.filter(({ layer }) => layer === id).length),
      licence,
    ),
  )
}
