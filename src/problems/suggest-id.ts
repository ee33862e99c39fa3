import { isRecordId } from '../concepts/id.ts'

/**
 * Returns the id that a name would have: letters with marks lose them, all else but letters and digits becomes a
 * hyphen. Nothing where a letter of the name is not Latin, since every spelling of it in ASCII is a guess.
 */
export function suggestId(name: string): string | undefined {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '')
  if (/[\p{L}\p{N}]/u.test(bare.replace(/[a-z0-9]/g, ''))) return undefined
  const id = bare
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 80)
    .replace(/-$/, '')
  return isRecordId(id) ? id : undefined
}
