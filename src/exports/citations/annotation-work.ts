import type { Annotation } from '../../concepts/annotation.ts'
import { asTitle } from '../../concepts/as-title.ts'
import type { ContributorId } from '../../concepts/id.ts'
import { oneLine } from '../../concepts/one-line.ts'
import type { Article } from '../../concepts/report.ts'
import { rangesOverlap, type TextRange } from '../../concepts/text-range.ts'
import type { Edition } from '../../render/edition.ts'
import { rangesOf } from '../../render/words-of.ts'
import { quotedWords } from '../../views/quoted-words.ts'
import type { CitableWork } from './citable-work.ts'
import type { CitedName } from './cited-name.ts'
import { addressOf, contributorNames, pageTitle } from './report-work.ts'

/** Returns one annotation: by whoever marked it, under the words it marks, on the report's page. */
export function annotationWork(edition: Edition, article: Article, annotation: Annotation): CitableWork {
  const { lang, dir } = quotedWords(edition, article, annotation)
  const text = titleOf(edition, article, annotation)
  const mark = {
    hands: contributorNames(edition, handsOf(article, annotation)),
    id: annotation.id,
    title: { text, ...(lang === undefined ? {} : { lang }), ...(dir === undefined ? {} : { dir }) },
  }
  return markWork(edition, article, mark)
}

interface CitedMark {
  readonly hands: readonly CitedName[]
  readonly id: string
  readonly title: CitableWork['title'][number]
}

/** Returns a mark of a report as a work; for one that is there, or for blanks in its place. */
export function markWork(edition: Edition, article: Article, { hands, id, title }: CitedMark): CitableWork {
  const { name, publisher, inLanguage } = edition.archive.settings
  const { url, path } = addressOf(edition, article)
  return {
    kind: 'annotation',
    id: `${article.id}:${id}`,
    authors: hands,
    translators: [],
    title: [title],
    within: pageTitle(edition, article),
    archive: oneLine(name),
    publisher: oneLine(publisher.name),
    ...(article.dateModified === undefined ? {} : { date: article.dateModified }),
    language: inLanguage,
    path: `${path}#${id}`,
    ...(url === undefined ? {} : { url: `${url}#${id}` }),
  }
}

/** Returns who marked a passage: whoever signs it, else its layer's readers, else who wrote the record. */
export function handsOf(article: Article, annotation: Annotation): readonly ContributorId[] {
  const { creator } = annotation.attributes
  if (creator !== undefined) return [creator]
  const layer = article.layers.find(({ id }) => id === annotation.layer)
  return layer?.by ?? article.by
}

/** Words under a veil are not told in a title: the annotation's id stands for them. */
function titleOf({ archive }: Edition, article: Article, annotation: Annotation): string {
  if (isVeiled(article, annotation.ranges[0])) return annotation.id
  const [first = ''] = rangesOf(article, archive.bodies.bodyOf(article.id), annotation)
  return asTitle(oneLine(first))
}

/** True for a passage that a content warning covers, whole or in part. */
export function isVeiled({ annotations }: Article, range: TextRange): boolean {
  return annotations.some(
    ({ kind, ranges }) => kind === 'Sensitive' && ranges.some((veil) => rangesOverlap(veil, range)),
  )
}
