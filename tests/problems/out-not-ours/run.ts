import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportBuild } from '../../support/report-build.ts'

export function run(work: string): Promise<string> {
  mkdirSync(join(work, 'site'))
  writeFileSync(join(work, 'site', 'thesis.odt'), 'the only copy')
  return reportBuild(join(work, 'site'))
}
