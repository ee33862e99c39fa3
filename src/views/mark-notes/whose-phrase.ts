import { attributionOf, sameSpeaker } from '../../archive/attribution.ts'
import type { Annotation } from '../../concepts/annotation.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { type Phrase, plain } from '../phrase.ts'
import { speakerPhrase } from '../speaker-phrase.ts'

/** Returns whose a claim or a figure is: a name, so that its note can be read alone; of somebody whom the quotation around it describes at length, only that it is the speaker's. */
export function whosePhrase(edition: Edition, article: Article, annotation: Annotation): Phrase {
  const { speaker, around } = attributionOf(article, annotation)
  return speaker.kind === 'unnamed' && around !== undefined && sameSpeaker(speaker, around.attributes.by)
    ? plain(edition.words.marks.theSpeaker)
    : speakerPhrase(edition, article, speaker)
}
