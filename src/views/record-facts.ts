import type { ContributorId } from '../concepts/id.ts'
import type { PartialDate } from '../concepts/partial-date.ts'
import type { Edition } from '../render/edition.ts'
import { dateView } from './date-view.ts'
import { dateFact, type Fact, fact } from './fact.ts'
import { contributorName } from './mark-notes/note-frame.ts'
import { listPhrases, type Phrase, plain } from './phrase.ts'

interface Kept {
  readonly id: string
  readonly by: readonly ContributorId[]
  readonly dateModified?: PartialDate | undefined
  readonly aliases?: readonly string[] | undefined
}

/** Returns how a record is kept: who wrote it, when it last changed, its id and its earlier ids. */
export function recordFacts(edition: Edition, { id, by, dateModified, aliases }: Kept): readonly Fact[] {
  const { site, dates, list } = edition.words
  return [
    ...fact(site.writtenBy, contributorsPhrase(edition, by)),
    ...dateFact(site.dateModified, dateModified && dateView(dateModified, dates)),
    ...fact(site.recordId, id),
    ...fact(
      site.earlierIds,
      aliases === undefined || aliases.length === 0 ? undefined : plain(list(aliases)),
    ),
  ]
}

/** Returns contributors as a list in words, each with their own address where they have one. */
export function contributorsPhrase(edition: Edition, ids: readonly ContributorId[]): Phrase {
  const phrases = ids.map((id): Phrase => {
    const url = edition.archive.contributors.get(id)?.url
    const text = contributorName(edition, id)
    return [url === undefined ? { text } : { text, href: url, external: true }]
  })
  return listPhrases(phrases, edition.words)
}
