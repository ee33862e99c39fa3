import './quiet-astro.ts'
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { build } from 'astro'
import type { Archive } from '../archive/archive.ts'
import { keepArchive } from '../archive/load-archive.ts'
import { hexDigest } from '../parse/digest.ts'
import { astroOptions, checkout, type SiteAddress } from './astro-options.ts'
import type { EditionFolders } from './edition-folders.ts'
import { enterPlainEnvironment } from './plain-environment.ts'

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
  try {
    await print(press, address, debug)
    move(press, folders.aside)
  } finally {
    rmSync(press, { recursive: true, force: true })
  }
}

/** What cannot be printed is a fault of the program, since the content has been checked. Bundlers tell it in many coloured lines; the first two say what is wrong. */
function plainFault(error: unknown): Error {
  const told = stripVTControlCharacters(error instanceof Error ? error.message : String(error))
  const lines = told.split('\n').filter((line) => line.trim() !== '')
  return new Error(`the pages could not be printed: ${lines.slice(0, 2).join(' ')}`, { cause: error })
}

async function print(press: string, address: SiteAddress, debug: boolean): Promise<void> {
  const from = process.cwd()
  const leave = enterPlainEnvironment('production')
  process.chdir(checkout)
  try {
    await build({
      ...astroOptions(address),
      configFile: false,
      outDir: press,
      logLevel: debug ? 'info' : 'silent',
    })
  } catch (error) {
    throw debug ? error : plainFault(error)
  } finally {
    process.chdir(from)
    leave()
  }
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
