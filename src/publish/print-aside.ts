import './quiet-astro.ts'
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'astro'
import type { Archive } from '../archive/archive.ts'
import { keepArchive } from '../archive/load-archive.ts'
import { hexDigest } from '../parse/digest.ts'
import { astroOptions, checkout, type SiteAddress } from './astro-options.ts'
import type { EditionFolders } from './edition-folders.ts'

/** What cannot be printed is a fault of the program: the content has been checked before. */
const level = { quiet: 'silent', loud: 'info' } as const

/**
 * Prints every page of an archive into the folder aside. Astro finds its own packages only from below the
 * checkout, so it prints there, and what it has printed is moved.
 */
export async function printAside(
  archive: Archive,
  address: SiteAddress,
  folders: EditionFolders,
  debug: boolean,
): Promise<void> {
  keepArchive(archive)
  const press = join(checkout, '.variorum', `press-${hexDigest(folders.out).slice(0, 16)}`)
  rmSync(press, { recursive: true, force: true })
  const from = process.cwd()
  process.chdir(checkout)
  try {
    await build({
      ...astroOptions(address),
      configFile: false,
      outDir: press,
      logLevel: level[debug ? 'loud' : 'quiet'],
    })
  } finally {
    process.chdir(from)
  }
  move(press, folders.aside)
}

function move(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  mkdirSync(dirname(to), { recursive: true })
  try {
    renameSync(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    cpSync(from, to, { recursive: true })
    rmSync(from, { recursive: true, force: true })
  }
}
