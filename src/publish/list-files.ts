import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Returns every file below a folder as a path relative to it, with `/`, in order of code units. Links are listed, not followed. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
