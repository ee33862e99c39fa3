import type { Wording } from '../wording/wording.ts'
import { addressRun } from './address-run.ts'
import { type Fact, fact } from './fact.ts'
import { listPhrases } from './phrase.ts'

/** Returns where a record is found in authority files, as a fact; nothing where it is in none. */
export function authorityFact(addresses: readonly string[] | undefined, words: Wording): readonly Fact[] {
  if (addresses === undefined || addresses.length === 0) return []
  const links = addresses.map((address) => [addressRun(address)])
  return fact(words.record.elsewhere, listPhrases(links, words))
}
