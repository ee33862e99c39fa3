import { findActor } from '../archive/find-party.ts'
import { rolesAt } from '../archive/roles-at.ts'
import type { Role } from '../concepts/actor.ts'
import type { PartialDate } from '../concepts/partial-date.ts'
import type { Speaker } from '../concepts/speaker.ts'
import type { Edition } from '../render/edition.ts'
import { isolated, isolatedText } from './isolated.ts'
import { periodInWords } from './period-in-words.ts'
import { type Phrase, plain } from './phrase.ts'

/** Returns the roles that a speaker may have held at a date, each with its period where one is known; nothing for several speakers at once, or one without a name. */
export function rolePhrases(edition: Edition, speaker: Speaker, date: PartialDate): readonly Phrase[] {
  return rolesOf(edition, speaker, date).map((role) =>
    plain(roleInWords(edition, role) ?? isolatedText(edition, role.title)),
  )
}

/** Returns the same, but only the roles of which a period is known. */
export function rolePeriods(edition: Edition, speaker: Speaker, date: PartialDate): readonly Phrase[] {
  return rolesOf(edition, speaker, date).flatMap((role) => {
    const inWords = roleInWords(edition, role)
    return inWords === undefined ? [] : [plain(inWords)]
  })
}

/** Returns the titles alone of the roles that a speaker may have held at a date. */
export function roleTitles(edition: Edition, speaker: Speaker, date: PartialDate): readonly Phrase[] {
  return rolesOf(edition, speaker, date).map(({ title }) => [isolated(edition, { text: title })])
}

function rolesOf({ archive }: Edition, speaker: Speaker, date: PartialDate): readonly Role[] {
  const [party, second] = speaker.kind === 'named' ? speaker.parties : []
  if (party === undefined || second !== undefined) return []
  const actor = findActor(archive, party)
  return actor === undefined ? [] : rolesAt(actor, date)
}

function roleInWords(edition: Edition, role: Role): string | undefined {
  const period = periodInWords(role, edition.words)
  return period === undefined ? undefined : `${isolatedText(edition, role.title)} (${period})`
}
