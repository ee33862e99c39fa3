import { storeReport } from '../../../src/import/batch/store-report.ts'
import { reportProblems } from '../../../src/problems/report-text.ts'

export function run(folder: string): Promise<string> {
  const segments = ['articles', '2031', '2031-05-03-harbour-courier-quay-closed.mdx']
  const problems = ['first', 'second'].flatMap((text) => storeReport(folder, segments, text) ?? [])
  return Promise.resolve(reportProblems(problems))
}
