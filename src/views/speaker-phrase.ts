import type { Article } from '../concepts/report.ts'
import type { Speaker } from '../concepts/speaker.ts'
import type { Edition } from '../render/edition.ts'
import { reportLanguage } from './language-attributes.ts'
import { listPhrases, type Phrase } from './phrase.ts'
import { entityRun } from './record-run.ts'

/** Returns the names of actors, outlets, events and places as a list in words, each with its page. */
export function entitiesPhrase(edition: Edition, ids: readonly string[]): Phrase {
  return listPhrases(
    ids.map((id) => [entityRun(edition, id)]),
    edition.words,
  )
}

/** Returns who speaks in a report: names, or the description of somebody it leaves unnamed, in its language. */
export function speakerPhrase(edition: Edition, article: Article, speaker: Speaker): Phrase {
  return speaker.kind === 'named'
    ? entitiesPhrase(edition, speaker.parties)
    : unnamedPhrase(edition, article, speaker.description)
}

/** Returns that somebody is not named, and how the report describes them. */
export function unnamedPhrase(edition: Edition, article: Article, description: string): Phrase {
  return [
    { text: `${edition.words.marks.unnamed}: ` },
    { text: description, ...reportLanguage(edition, article) },
  ]
}
