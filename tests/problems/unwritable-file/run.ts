import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { storeReport } from '../../../src/import/batch/store-report.ts'
import { reportProblems } from '../../../src/problems/report-text.ts'

export function run(folder: string): Promise<string> {
  writeFileSync(join(folder, 'articles'), 'a file where the folder should be')
  const problem = storeReport(folder, ['articles', '2031', '2031-05-03-harbour-courier-quay-closed.mdx'], '')
  return Promise.resolve(reportProblems(problem === undefined ? [] : [problem]))
}
