import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Returns every file below a folder as a path relative to it, with `/`, in order of code units. Links are listed, not followed. */
export function listFiles(folder: string): readonly string[] {
  return [...filesBelow(folder, '')].sort()
}

// Node's own recursive listing follows links that lead to folders.
function* filesBelow(folder: string, path: string): Iterable<string> {
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true }))
    if (entry.isDirectory()) yield* filesBelow(folder, `${path}${entry.name}/`)
    else yield `${path}${entry.name}`
}
