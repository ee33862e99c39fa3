import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Archive } from '../archive/archive.ts'
import type { ArticleId } from '../concepts/id.ts'
import { compareProblems, type Problem } from '../problems/problem.ts'
import type { SiteAddress } from './astro-options.ts'
import { startLinkCheck } from './check-links.ts'
import { findWordsProblem } from './check-words.ts'
import { listFiles } from './list-files.ts'
import { scanPage } from './scan-page.ts'

/** What is known of the printed pages once all have been read. */
export interface PageCheck {
  readonly problems: readonly Problem[]
  /** Files of all pages, and of those that search engines may list. */
  readonly pages: readonly string[]
  readonly listed: readonly string[]
}

/**
 * Reads every printed page once: addresses and anchors must lead somewhere, nothing may be fetched from
 * elsewhere, and every report must stand there word for word. `outName` is what messages call the output folder.
 */
export function checkPages(
  folder: string,
  archive: Archive,
  address: SiteAddress,
  outName: string,
): PageCheck {
  const files = listFiles(folder)
  const links = startLinkCheck(new Set(files), address, outName)
  const pages: string[] = []
  const listed: string[] = []
  const problems: Problem[] = []
  const reports = new Set<string>()
  for (const file of files) {
    if (file.endsWith('.css')) links.addStyle(file, readFileSync(join(folder, file), 'utf8'))
    if (!file.endsWith('.html')) continue
    const scan = scanPage(readFileSync(join(folder, file), 'utf8'))
    links.addPage(file, scan)
    pages.push(file)
    if (!scan.unlisted && file !== '404.html') listed.push(file)
    const id = /^articles\/([^/]+)\/index\.html$/.exec(file)?.[1]
    if (id === undefined || !archive.articles.has(id as ArticleId)) continue
    reports.add(id)
    const differing = findWordsProblem(archive, id as ArticleId, `${outName}/${file}`, scan)
    if (differing !== undefined) problems.push(differing)
  }
  for (const id of archive.articles.keys())
    if (!reports.has(id)) throw new Error(`No page was printed for ${id}`)
  return { problems: [...problems, ...links.problems()].toSorted(compareProblems), pages, listed }
}
