import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hexDigest } from '../parse/digest.ts'
import { listFiles } from './list-files.ts'

/** The file that holds the digest of every other file of a site. */
export const checksumsName = 'checksums.sha256'

/**
 * Writes the SHA-256 digest of every file of a site, sorted by path, in the form that `sha256sum -c` reads. The
 * file itself is left out. Throws for a name that this form would have to escape, which no page or asset has.
 */
export function writeChecksums(folder: string): void {
  const lines = listFiles(folder)
    .filter((file) => file !== checksumsName)
    .map((file) => {
      if (/[\\\n\r]/.test(file))
        throw new Error(`A file of the site has a name with a break or backslash: ${file}`)
      return `${hexDigest(readFileSync(join(folder, file)))}  ${file}\n`
    })
  writeFileSync(join(folder, checksumsName), lines.join(''))
}
