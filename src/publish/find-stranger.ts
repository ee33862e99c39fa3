import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './list-files.ts'
import { checksumsName } from './write-checksums.ts'
import { languagesName } from './write-search-index.ts'

// Desktops leave these in any folder that somebody has looked at.
const leftByDesktops = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/

/**
 * Returns a file that is not this program's in an output folder, so that nothing of anybody else's is ever
 * removed; undefined where the folder is empty, or holds only files that the checksums of a built site name.
 */
export function findStranger(folder: string): string | undefined {
  const [first] = readdirSync(folder).sort()
  if (first === undefined) return undefined
  const listed = readListed(folder)
  if (listed === undefined) return first
  return listFiles(folder).find((file) => !listed.has(file) && !leftByDesktops.test(file))
}

function readListed(folder: string): ReadonlySet<string> | undefined {
  try {
    const lines = readFileSync(join(folder, checksumsName), 'utf8').split('\n').slice(0, -1)
    const names = lines.map((line) => /^[0-9a-f]{64} {2}(.+)$/.exec(line)?.[1])
    const listed = new Set(names.filter((name) => name !== undefined))
    const ours = listed.size === lines.length && listed.has('index.html') && listed.has(languagesName)
    return ours ? listed.add(checksumsName) : undefined
  } catch {
    return undefined
  }
}
