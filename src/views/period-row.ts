import type { Source } from '../concepts/source.ts'
import type { Edition } from '../render/edition.ts'
import { type Period, periodInWords } from './period-in-words.ts'
import type { Phrase } from './phrase.ts'
import { type Row, row } from './row.ts'
import { sourcePhrase } from './source-phrase.ts'

/** Returns something that held for a time (a role, an owner, a label somebody gave), with when, and where it is known from. */
export function periodRow(
  edition: Edition,
  what: Phrase,
  lasting: Period & { readonly source?: Source | undefined },
): Row {
  const { source } = lasting
  return row(
    what,
    periodInWords(lasting, edition.words),
    source === undefined ? undefined : sourcePhrase(edition, source),
  )
}
