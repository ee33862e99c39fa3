import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listContent, readEntry } from '../../../src/parse/read-content.ts'
import { reportText } from '../../../src/problems/report-text.ts'

export async function run(workDir: string): Promise<string> {
  const settings = join(workDir, 'archive.yaml')
  writeFileSync(settings, 'name: Quay')
  const { entries } = listContent(workDir)
  rmSync(settings)
  const problems = entries.map(readEntry).flatMap((read) => ('problem' in read ? [read.problem] : []))
  return reportText(problems, entries.length)
}
