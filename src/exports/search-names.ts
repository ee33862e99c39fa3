import { findActor, findOutlet } from '../archive/find-party.ts'
import type { PartialDate } from '../concepts/partial-date.ts'
import type { Speaker } from '../concepts/speaker.ts'
import type { Edition } from '../render/edition.ts'
import { unnamedText } from '../views/speaker-phrase.ts'

/** The name that a party bears in search filters; the disambiguation keeps two of one name apart. */
export function partyName({ archive }: Edition, id: string): string {
  const party = findActor(archive, id) ?? findOutlet(archive, id)
  if (party === undefined) throw new Error(`No actor or outlet has the id ${id}`)
  return party.disambiguation === undefined ? party.name : `${party.name} (${party.disambiguation})`
}

/** The names of a speaker in search filters: of each party, or how they are described, and that they are not named. */
export function speakerNames(edition: Edition, speaker: Speaker): readonly string[] {
  return speaker.kind === 'named'
    ? speaker.parties.map((party) => partyName(edition, party))
    : [unnamedText(edition, speaker.description)]
}

const mostYears = 10

/** The years a date can mean, as far as there are at most ten; years are astronomical, 1 BC being `0000`. */
export function yearsOf({ earliest, latest }: PartialDate): readonly string[] {
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return []
  const [first, last] = [new Date(earliest).getUTCFullYear(), new Date(latest).getUTCFullYear()]
  if (!(last - first < mostYears)) return []
  return Array.from({ length: last - first + 1 }, (_, index) => yearInDigits(first + index))
}

function yearInDigits(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}
