import { attributionOf, sameSpeaker } from '../../archive/attribution.ts'
import type { Annotation } from '../../concepts/annotation.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { type Phrase, plain } from '../phrase.ts'
import { speakerPhrase } from '../speaker-phrase.ts'

/** Returns whose a claim or a figure is; within a quotation by the same, whose note names them, only that it is the speaker's. */
export function whosePhrase(edition: Edition, article: Article, annotation: Annotation): Phrase {
  const { speaker, around } = attributionOf(article, annotation)
  return around !== undefined && sameSpeaker(speaker, around.attributes.by)
    ? plain(edition.words.marks.theSpeaker)
    : speakerPhrase(edition, article, speaker)
}
