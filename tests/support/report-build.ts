import { join } from 'node:path'
import { compareProblems, type Problem } from '../../src/problems/problem.ts'
import { reportText } from '../../src/problems/report-text.ts'
import { buildEdition } from '../../src/publish/build-edition.ts'
import { startLinkCheck } from '../../src/publish/check-links.ts'
import { scanPage } from '../../src/publish/scan-page.ts'

/** The folder of the valid archive. */
export const fixtureArchive = join(import.meta.dirname, '../fixtures/archive')

/** Builds the valid archive into a folder and returns the report. */
export async function reportBuild(outDir: string, contentDir = fixtureArchive): Promise<string> {
  return report((await buildEdition({ contentDir, outDir })).problems)
}

/** Checks the links of a site with these pages and returns the report. */
export function reportLinks(pages: Readonly<Record<string, string>>, base = '/'): string {
  const check = startLinkCheck(new Set(Object.keys(pages)), { base }, 'dist')
  for (const [file, html] of Object.entries(pages)) check.addPage(file, scanPage(html))
  return report(check.problems().toSorted(compareProblems))
}

export function report(problems: readonly Problem[]): string {
  return reportText(problems, 0)
}
