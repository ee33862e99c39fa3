import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArchiveSettings } from '../concepts/archive-settings.ts'

/** Puts the archive's logo, where it has one, beside the pages. */
export function copyLogo(contentDir: string, folder: string, { logo }: ArchiveSettings): void {
  if (logo !== undefined) copyFileSync(join(contentDir, logo), join(folder, logo))
}
