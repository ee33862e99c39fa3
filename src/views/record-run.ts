import type { ArticleId, ClaimId, TermId } from '../concepts/id.ts'
import type { RecordFolder } from '../hrefs/site-hrefs.ts'
import type { Edition } from '../render/edition.ts'
import { languageAttributes } from './language-attributes.ts'
import type { Run } from './phrase.ts'

interface NamedRecord {
  readonly name: string
  readonly pubStatus?: 'usable' | 'withheld' | undefined
}

const entityFolders = ['actors', 'outlets', 'events', 'places'] as const satisfies readonly RecordFolder[]

/** Returns the folder of an actor, outlet, event or place, whose ids are distinct from each other. */
export function folderOfEntity({ archive }: Edition, id: string): (typeof entityFolders)[number] | undefined {
  return entityFolders.find((folder) => namedRecords(archive[folder]).has(id))
}

function namedRecords(records: ReadonlyMap<string, NamedRecord>): ReadonlyMap<string, NamedRecord> {
  return records
}

/** Returns the name of an actor, outlet, event or place, with the address of its page; the id where it is withheld. */
export function entityRun(edition: Edition, id: string): Run {
  const folder = folderOfEntity(edition, id)
  const record = folder === undefined ? undefined : namedRecords(edition.archive[folder]).get(id)
  if (folder === undefined || record === undefined) return { text: id }
  return { text: record.pubStatus === 'withheld' ? id : record.name, href: edition.hrefs.record(folder, id) }
}

/** Returns the headline of a report, in its language, with the address of its page; only its id where it is withheld. */
export function articleRun(edition: Edition, id: ArticleId): Run {
  const article = edition.archive.articles.get(id)
  const href = edition.hrefs.record('articles', id)
  if (article === undefined || article.pubStatus === 'withheld') return { text: id, href }
  return {
    text: article.headlineText,
    href,
    printed: true,
    ...languageAttributes(edition, article.inLanguage, article.direction),
  }
}

/** Returns a claim's proposition with the address of its ledger. */
export function claimRun({ archive, hrefs }: Edition, id: ClaimId): Run {
  const claim = archive.claims.get(id)
  const text = claim === undefined || claim.pubStatus === 'withheld' ? id : claim.text
  return { text, href: hrefs.record('claims', id) }
}

/** Returns a term's label with the address of its page. */
export function termRun({ archive, hrefs }: Edition, id: TermId): Run {
  const term = archive.terms.get(id)
  const text = term === undefined || term.pubStatus === 'withheld' ? id : term.label
  return { text, href: hrefs.record('terms', id) }
}
