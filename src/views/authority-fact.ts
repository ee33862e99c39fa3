import type { Edition } from '../render/edition.ts'
import { addressRun } from './address-run.ts'
import { type Fact, fact } from './fact.ts'
import { listPhrases } from './phrase.ts'

/** Returns where a record is found in authority files, as a fact; nothing where it is in none. */
export function authorityFact(edition: Edition, addresses: readonly string[] | undefined): readonly Fact[] {
  if (addresses === undefined || addresses.length === 0) return []
  const links = addresses.map((address) => [addressRun(edition, address)])
  return fact(edition.words.record.elsewhere, listPhrases(links, edition.words))
}
