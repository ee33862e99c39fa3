import { existsSync, renameSync, rmSync } from 'node:fs'
import type { EditionFolders } from './edition-folders.ts'
import { lockEdition } from './lock-edition.ts'

/**
 * Mends what a build that was killed has left: the site before is put back where it was kept and no site has its
 * name, and half-built and half-removed folders are removed. To be called by the holder of the lock.
 * Returns true where a site was put back.
 */
export function recoverEdition({ out, aside, kept, gone }: EditionFolders): boolean {
  const lost = existsSync(kept) && !existsSync(out)
  if (lost) renameSync(kept, out)
  removeKept(kept, gone)
  rmSync(aside, { recursive: true, force: true })
  return lost
}

/** Mends an output folder where a killed build has left it without its site, unless a build is under way. */
export function recoverKept(folders: EditionFolders): void {
  if (!existsSync(folders.kept)) return
  const lock = lockEdition(folders)
  if ('problem' in lock) return
  recoverEdition(folders)
  lock.release()
}

/** Removes the site before. It is renamed first, so that half of it is never taken for a whole one. */
export function removeKept(kept: string, gone: string): void {
  rmSync(gone, { recursive: true, force: true })
  if (!existsSync(kept)) return
  renameSync(kept, gone)
  rmSync(gone, { recursive: true, force: true })
}
