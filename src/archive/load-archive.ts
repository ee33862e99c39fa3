import { ContentError } from '../problems/content-error.ts'
import type { Archive } from './archive.ts'
import { readArchive } from './read-archive.ts'

// Astro gives integrations and pages separate module graphs; the global registry of symbols is what they share.
const key = Symbol.for('variorum.archive')

interface Keeper {
  [key]?: Archive | undefined
}

const keeper = globalThis as typeof globalThis & Keeper

/**
 * Returns the archive, read once a process: the one that was kept, or else the content folder named by
 * `VARIORUM_CONTENT` (default `content`). Throws a `ContentError` where that has problems.
 */
export function loadArchive(): Archive {
  const kept = keeper[key]
  if (kept !== undefined) return kept
  const { archive, problems } = readArchive(process.env['VARIORUM_CONTENT'] ?? 'content')
  if (archive === undefined) throw new ContentError(problems)
  return keepArchive(archive)
}

/** Makes an archive the one that `loadArchive` gives from now on. */
export function keepArchive(archive: Archive): Archive {
  keeper[key] = archive
  return archive
}
