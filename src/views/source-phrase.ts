import type { Source } from '../concepts/source.ts'
import type { Edition } from '../render/edition.ts'
import { putDateIntoWords } from '../wording/put-date-into-words.ts'
import { addressRun } from './address-run.ts'
import { isolated } from './isolated.ts'
import { joinPhrases, type Phrase, plain } from './phrase.ts'
import { articleRun, entityRun } from './record-run.ts'

/** Returns where something is known from: a report of the archive with its outlet, an address, or a party with what it published or who cites it. */
export function sourcePhrase(edition: Edition, source: Source): Phrase {
  if (source.kind === 'address') return [addressRun(edition, source.url)]
  if (source.kind === 'citation') return citationPhrase(edition, source)
  const outlet = edition.archive.articles.get(source.article)?.outlet
  const report = articleRun(edition, source.article)
  return outlet === undefined ? [report] : [entityRun(edition, outlet), { text: ': ' }, report]
}

function citationPhrase(edition: Edition, source: Extract<Source, { kind: 'citation' }>): Phrase {
  const { words } = edition
  const parts: Phrase[] = [[entityRun(edition, source.party)]]
  if (source.title !== undefined) parts.push([isolated(edition, { text: source.title })])
  if (source.date !== undefined) parts.push(plain(putDateIntoWords(source.date, words.dates)))
  if (source.url !== undefined) parts.push([addressRun(edition, source.url)])
  if (source.citedBy !== undefined)
    parts.push([{ text: `${words.record.citedBy} ` }, addressRun(edition, source.citedBy)])
  return joinPhrases(parts, words.punctuation.comma)
}
