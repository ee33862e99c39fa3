import type { Article } from '../concepts/report.ts'
import type { Speaker } from '../concepts/speaker.ts'
import type { Edition } from '../render/edition.ts'
import { fillPhrase } from './fill-phrase.ts'
import { isolated } from './isolated.ts'
import { reportLanguage } from './language-attributes.ts'
import { listPhrases, type Phrase, type Run, textOfPhrase } from './phrase.ts'
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

/** Returns who is spoken to: as `speakerPhrase`, but that somebody is not named is left unsaid, since nothing hangs on it. */
export function audiencePhrase(edition: Edition, article: Article, speaker: Speaker): Phrase {
  return speaker.kind === 'named'
    ? entitiesPhrase(edition, speaker.parties)
    : [descriptionRun(edition, article, speaker.description)]
}

/** Returns how the report describes somebody, and that it does not name them; of a name without a record, that there is none. */
export function unnamedPhrase(edition: Edition, article: Article, description: string): Phrase {
  return describedPhrase(edition, descriptionRun(edition, article, description))
}

function descriptionRun(edition: Edition, article: Article, description: string): Run {
  return isolated(edition, { text: description, ...reportLanguage(edition, article) })
}

/** Returns the same as plain text, for where there are no marks of language. */
export function unnamedText(edition: Edition, description: string): string {
  return textOfPhrase(describedPhrase(edition, { text: description }))
}

function describedPhrase({ words }: Edition, description: Run): Phrase {
  const { notNamed, noRecord } = words.marks
  return fillPhrase(looksLikeName(description.text) ? noRecord : notNamed, { description: [description] })
}

/** True for two words or more that all begin with a capital letter: `Jon Hale`. Where a script has no capitals, descriptions are the rule. */
function looksLikeName(description: string): boolean {
  return /^\p{Lu}\S*(?:\s+\p{Lu}\S*)+$/u.test(description)
}
