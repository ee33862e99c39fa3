import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportBuild } from '../../support/report-build.ts'

export function run(work: string): Promise<string> {
  writeFileSync(join(work, 'site'), 'notes')
  return reportBuild(join(work, 'site'))
}
