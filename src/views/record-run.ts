import type { ArticleId, ClaimId, TermId } from '../concepts/id.ts'
import type { RecordFolder } from '../hrefs/site-hrefs.ts'
import type { Edition } from '../render/edition.ts'
import { isolated } from './isolated.ts'
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
  const name = entityName(edition, id)
  return folder === undefined ? name : { ...name, href: edition.hrefs.record(folder, id) }
}

/** Returns the same name without an address, for where another link or none is wanted. */
export function entityName(edition: Edition, id: string): Run {
  const folder = folderOfEntity(edition, id)
  const record = folder === undefined ? undefined : namedRecords(edition.archive[folder]).get(id)
  const named = record !== undefined && record.pubStatus !== 'withheld'
  return isolated(edition, { text: named ? record.name : id })
}

/** Returns the headline of a report, in its language, with the address of its page; only its id where it is withheld. */
export function articleRun(edition: Edition, id: ArticleId): Run {
  const article = edition.archive.articles.get(id)
  const href = edition.hrefs.record('articles', id)
  if (article === undefined || article.pubStatus === 'withheld') return { text: id, href }
  const language = languageAttributes(edition, article.inLanguage, article.direction)
  const headline = { text: article.headlineText, href, printed: true, ...language } as const
  return isolated(edition, headline, article.direction)
}

/** Returns a claim's proposition with the address of its ledger. */
export function claimRun(edition: Edition, id: ClaimId): Run {
  const { archive, hrefs } = edition
  const claim = archive.claims.get(id)
  const text = claim === undefined || claim.pubStatus === 'withheld' ? id : claim.text
  return isolated(edition, { text, href: hrefs.record('claims', id) })
}

/** Returns a term's label with the address of its page. */
export function termRun(edition: Edition, id: TermId): Run {
  const { archive, hrefs } = edition
  const term = archive.terms.get(id)
  const text = term === undefined || term.pubStatus === 'withheld' ? id : term.label
  return isolated(edition, { text, href: hrefs.record('terms', id) })
}
