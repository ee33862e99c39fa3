import type { Annotation } from '../../concepts/annotation.ts'
import type { ContributorId } from '../../concepts/id.ts'
import type { Article } from '../../concepts/report.ts'
import { markAnchor, noteAnchor } from '../../hrefs/anchor.ts'
import type { Edition } from '../../render/edition.ts'
import { layerClass } from '../../render/layer-class.ts'
import { noteNumbers } from '../article/note-numbers.ts'
import { isolatedText } from '../isolated.ts'
import type { NoteFrameView } from './mark-note-view.ts'

/** Returns what every margin note has: its anchors, who signs it, and what is held against it. */
export function noteFrame(edition: Edition, article: Article, annotation: Annotation): NoteFrameView {
  const signature = signatureOf(edition, article, annotation)
  const number = noteNumbers(article).get(annotation.id)
  const layer = layerClass(article, annotation)
  return {
    href: `#${markAnchor(annotation.id)}`,
    anchor: noteAnchor(annotation.id),
    ...(number === undefined ? {} : { number: edition.words.number(number) }),
    ...(layer === undefined ? {} : { layer }),
    close: edition.words.marks.close,
    ...(signature === undefined ? {} : { signature }),
    reservations: reservationsOf(edition, annotation),
  }
}

/** Returns the name of a contributor, or the id where the settings do not know it. */
export function contributorName(edition: Edition, id: ContributorId): string {
  return isolatedText(edition, edition.archive.contributors.get(id)?.name ?? id)
}

/** Returns the names of contributors as a list in words. */
export function handsOf(edition: Edition, ids: readonly ContributorId[]): string {
  return edition.words.list(ids.map((id) => contributorName(edition, id)))
}

function signatureOf(edition: Edition, article: Article, annotation: Annotation): string | undefined {
  const { creator } = annotation.attributes
  const layer = article.layers.find(({ id }) => id === annotation.layer)
  const contributors = creator === undefined ? (layer?.by ?? []) : [creator]
  // A note signs itself.
  if (contributors.length === 0 || 'note' in annotation.attributes) return undefined
  const names = handsOf(edition, contributors)
  return edition.words.marks.signed(
    layer?.title === undefined ? names : edition.words.marks.inLayer(names, layer.title),
  )
}

function reservationsOf({ words }: Edition, { attributes }: Annotation): readonly string[] {
  const { status, certainty } = attributes
  return [
    ...(status === undefined || status === 'accepted' ? [] : [words.labels.markStatus[status]]),
    ...(certainty === undefined || certainty === 'high' ? [] : [words.labels.certainty[certainty]]),
  ]
}
