import { existsSync, renameSync } from 'node:fs'
import type { EditionFolders } from './edition-folders.ts'
import { removeKept } from './recover-edition.ts'

/**
 * Puts the site that was built aside in place by two renames, and removes the one before. Killed at any point it
 * leaves the old or the new site, whole, in place or kept; `recoverEdition` mends the rest.
 */
export function swapEdition({ out, aside, kept, gone }: EditionFolders): void {
  if (existsSync(out)) renameSync(out, kept)
  try {
    renameSync(aside, out)
  } catch (error) {
    if (existsSync(kept) && !existsSync(out)) renameSync(kept, out)
    throw error
  }
  removeKept(kept, gone)
}
