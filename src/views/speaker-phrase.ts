import type { ActorId, PartyId } from '../concepts/id.ts'
import type { Article } from '../concepts/report.ts'
import type { Speaker } from '../concepts/speaker.ts'
import type { Edition } from '../render/edition.ts'
import { reportLanguage } from './language-attributes.ts'
import { listPhrases, type Phrase } from './phrase.ts'
import { entityRun } from './record-run.ts'

/** Returns the names of actors and outlets as a list in words, each with its page. */
export function partiesPhrase(edition: Edition, parties: readonly (PartyId | ActorId)[]): Phrase {
  return listPhrases(
    parties.map((party) => [entityRun(edition, party)]),
    edition.words,
  )
}

/** Returns who speaks in a report: names, or the description of somebody it leaves unnamed, in its language. */
export function speakerPhrase(edition: Edition, article: Article, speaker: Speaker): Phrase {
  return speaker.kind === 'named'
    ? partiesPhrase(edition, speaker.parties)
    : unnamedPhrase(edition, article, speaker.description)
}

/** Returns that somebody is not named, and how the report describes them. */
export function unnamedPhrase(edition: Edition, article: Article, description: string): Phrase {
  return [
    { text: `${edition.words.marks.unnamed}: ` },
    { text: description, ...reportLanguage(edition, article) },
  ]
}
