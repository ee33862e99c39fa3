import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fixtureArchive, reportBuild } from '../../support/report-build.ts'

export async function run(work: string): Promise<string> {
  const content = join(work, 'all/content')
  cpSync(fixtureArchive, content, { recursive: true })
  const reports = [
    await reportBuild(content, content),
    await reportBuild(join(work, 'all'), content),
    await reportBuild(join(content, 'site'), content),
  ]
  return reports.join('\n')
}
