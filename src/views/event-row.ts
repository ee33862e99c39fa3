import type { EventId } from '../concepts/id.ts'
import type { Source } from '../concepts/source.ts'
import type { Edition } from '../render/edition.ts'
import { putDateIntoWords } from '../wording/put-date-into-words.ts'
import { entityRun } from './record-run.ts'
import { type Row, row } from './row.ts'
import { sourcePhrase } from './source-phrase.ts'

/** Somebody's part in an event. */
interface Part {
  readonly role?: string | undefined
  readonly source?: Source | undefined
}

/** Returns an event for a list: name, date, and somebody's role in it with where that is known from. */
export function eventRow(edition: Edition, id: EventId, { role, source }: Part = {}): Row {
  const { archive, words } = edition
  const date = archive.events.get(id)?.date
  return row(
    [entityRun(edition, id)],
    date === undefined ? undefined : putDateIntoWords(date, words.dates),
    role,
    source === undefined ? undefined : sourcePhrase(edition, source),
  )
}
