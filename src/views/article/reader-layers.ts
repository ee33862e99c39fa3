import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import type { Phrase } from '../phrase.ts'
import { contributorsPhrase } from '../record-facts.ts'

/** A reader's layer of annotations on a report. */
export interface ReaderLayer {
  readonly title: string
  readonly by: Phrase
  readonly licence?: string
  readonly count: string
}

/** Returns the layers that readers have laid over a report, in order of id. */
export function readerLayers(edition: Edition, article: Article): readonly ReaderLayer[] {
  return article.layers.map(({ id, title, by, licence }) => ({
    title: title ?? id,
    by: contributorsPhrase(edition, by),
    ...(licence === undefined ? {} : { licence }),
    count: edition.words.counts.marks(article.annotations.filter(({ layer }) => layer === id).length),
  }))
}
