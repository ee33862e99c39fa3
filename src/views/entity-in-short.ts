import { rolesAt } from '../archive/roles-at.ts'
import type { PartialDate } from '../concepts/partial-date.ts'
import type { Edition } from '../render/edition.ts'
import { putDateIntoWords } from '../wording/put-date-into-words.ts'
import { isolatedText } from './isolated.ts'
import { periodInWords } from './period-in-words.ts'
import { folderOfEntity } from './record-run.ts'

/**
 * Returns who or what an actor, outlet, event or place is, in a few words: its kind, and the roles it may have
 * held at one of the dates, or else what tells it from its namesakes; of an event, its date; of a place, its
 * country. Nothing of a record that is withheld, or that the archive has not.
 */
export function entityInShort(
  edition: Edition,
  id: string,
  dates: readonly PartialDate[],
): readonly string[] {
  switch (folderOfEntity(edition, id)) {
    case 'actors':
      return actorInShort(edition, id, dates)
    case 'outlets':
      return outletInShort(edition, id)
    case 'events':
      return eventInShort(edition, id)
    case 'places':
      return placeInShort(edition, id)
    default:
      return []
  }
}

function actorInShort(edition: Edition, id: string, dates: readonly PartialDate[]) {
  const { archive, words } = edition
  const actor = usable(archive.actors, id)
  if (actor === undefined) return []
  const roles = new Set(dates.flatMap((date) => rolesAt(actor, date)))
  const held = [...roles].map((role) => {
    const period = periodInWords(role, words)
    const title = isolatedText(edition, role.title)
    return period === undefined ? title : `${title} (${period})`
  })
  const told =
    held.length > 0 || actor.disambiguation === undefined
      ? held
      : [isolatedText(edition, actor.disambiguation)]
  return [words.labels.actorKind[actor.kind], ...told]
}

function outletInShort({ archive, words }: Edition, id: string) {
  const outlet = usable(archive.outlets, id)
  return outlet === undefined ? [] : [words.labels.outletKind[outlet.kind]]
}

function eventInShort({ archive, words }: Edition, id: string) {
  const event = usable(archive.events, id)
  return event === undefined ? [] : [words.around.kinds.events, putDateIntoWords(event.date, words.dates)]
}

function placeInShort(edition: Edition, id: string) {
  const { archive, words } = edition
  const place = usable(archive.places, id)
  if (place === undefined) return []
  return [
    words.around.kinds.places,
    ...(place.country === undefined ? [] : [isolatedText(edition, place.country)]),
  ]
}

function usable<Kept extends { readonly pubStatus?: 'usable' | 'withheld' | undefined }>(
  records: ReadonlyMap<string, Kept>,
  id: string,
): Kept | undefined {
  const record = records.get(id)
  return record?.pubStatus === 'withheld' ? undefined : record
}
