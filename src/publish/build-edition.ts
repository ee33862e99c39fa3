import { rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ArchiveReading, readArchive } from '../archive/read-archive.ts'
import { searchRecords } from '../exports/search-records.ts'
import { type Problem, stopsEdition } from '../problems/problem.ts'
import { openEdition } from '../views/open-edition.ts'
import { findOutProblem } from './check-out.ts'
import { checkPages } from './check-pages.ts'
import { copyLogo } from './copy-logo.ts'
import { type EditionFolders, editionFolders } from './edition-folders.ts'
import { listFiles } from './list-files.ts'
import { lockEdition } from './lock-edition.ts'
import { printAside } from './print-aside.ts'
import { recoverEdition } from './recover-edition.ts'
import { type SiteWish, siteAddressOf } from './site-address.ts'
import { swapEdition } from './swap-edition.ts'
import { findSystemProblem } from './system-problem.ts'
import { writeChecksums } from './write-checksums.ts'
import { writeHeaders } from './write-headers.ts'
import { writeRobots } from './write-robots.ts'
import { writeSearchIndex } from './write-search-index.ts'
import { writeShareCards } from './write-share-cards.ts'
import { writeSitemap } from './write-sitemap.ts'

/** What to build, where to, and where it will be served. */
export interface EditionOptions extends SiteWish {
  readonly contentDir: string
  readonly outDir: string
  /** Lets the tools that print say what they do. */
  readonly debug?: boolean
  /** Told one line as each step begins. */
  readonly tell?: (line: string) => void
}

/** What came of a build. The problems are notices only where there is a site. */
export interface EditionResult {
  readonly problems: readonly Problem[]
  readonly counts: ArchiveReading['counts'] | undefined
  readonly site?: {
    readonly pages: number
    readonly records: number
    readonly files: number
    readonly bytes: number
  }
}

/**
 * Builds a site: mends what an earlier build left, checks the content, prints it aside, adds the search index,
 * checks links and words, adds what hosts and archivists need, and swaps it in. Where anything is wrong nothing is
 * built and the site before stays. Throws for faults of the program.
 */
export async function buildEdition(options: EditionOptions): Promise<EditionResult> {
  const contentDir = resolve(options.contentDir)
  const folders = editionFolders(options.outDir)
  try {
    const refused = findOutProblem(folders, contentDir)
    if (refused !== undefined) return stopped([refused])
    const lock = lockEdition(folders)
    if ('problem' in lock) return stopped([lock.problem])
    try {
      return await buildLocked({ ...options, contentDir }, folders)
    } finally {
      rmSync(folders.aside, { recursive: true, force: true })
      lock.release()
    }
  } catch (error) {
    const problem = findSystemProblem(error, folders.name)
    if (problem === undefined) throw error
    return stopped([problem])
  }
}

async function buildLocked(options: EditionOptions, folders: EditionFolders): Promise<EditionResult> {
  const { contentDir, debug = false, tell = () => undefined } = options
  if (recoverEdition(folders)) tell(`Put the last good site back into ${folders.name}`)
  const refused = findOutProblem(folders, contentDir)
  if (refused !== undefined) return stopped([refused])

  tell('Checking content')
  const { archive, problems, counts } = readArchive(contentDir)
  if (archive === undefined) return { problems, counts }
  const address = siteAddressOf(options, archive.settings)

  tell('Printing pages')
  await printAside(archive, address, folders, debug)
  copyLogo(contentDir, folders.aside, archive.settings)

  tell('Making the search index')
  // What has been printed has kept the archive, so that this edition is of the same one.
  const edition = openEdition(address.base, address.site === undefined ? undefined : new URL(address.site))
  const records = await writeSearchIndex(folders.aside, searchRecords(edition))

  tell('Drawing share cards')
  await writeShareCards(folders.aside, edition)

  tell('Checking links and words')
  const check = checkPages(folders.aside, archive, address, folders.name)
  if (stopsEdition(check.problems)) return { problems: [...problems, ...check.problems], counts }

  writeSitemap(folders.aside, check.listed, address)
  writeRobots(folders.aside, address)
  writeHeaders(folders.aside, address.base)
  writeChecksums(folders.aside)
  const files = listFiles(folders.aside)
  const bytes = files.reduce((sum, file) => sum + statSync(join(folders.aside, file)).size, 0)
  swapEdition(folders)
  return { problems, counts, site: { pages: check.pages.length, records, files: files.length, bytes } }
}

function stopped(problems: readonly Problem[]): EditionResult {
  return { problems, counts: undefined }
}
