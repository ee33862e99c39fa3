import { findActor } from '../archive/find-party.ts'
import { rolesAt } from '../archive/roles-at.ts'
import type { PartialDate } from '../concepts/partial-date.ts'
import type { Speaker } from '../concepts/speaker.ts'
import type { Edition } from '../render/edition.ts'
import { periodInWords } from './period-in-words.ts'
import type { Phrase } from './phrase.ts'

/** Returns the roles that a speaker may have held at a date, each with its period; nothing for several speakers at once, or one without a name. */
export function rolePhrases(edition: Edition, speaker: Speaker, date: PartialDate): readonly Phrase[] {
  const [party, second] = speaker.kind === 'named' ? speaker.parties : []
  if (party === undefined || second !== undefined) return []
  const actor = findActor(edition.archive, party)
  if (actor === undefined) return []
  return rolesAt(actor, date).map((role) => {
    const period = periodInWords(role, edition.words)
    return [{ text: period === undefined ? role.title : `${role.title} (${period})` }]
  })
}
