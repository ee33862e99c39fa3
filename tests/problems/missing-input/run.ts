import { listInputs } from '../../../src/import/batch/list-inputs.ts'
import { reportProblems } from '../../../src/problems/report-text.ts'

export function run(folder: string): Promise<string> {
  const operands = [`${folder}/quay.txt`, `${folder}/*.txt`]
  return Promise.resolve(reportProblems(listInputs(operands).problems))
}
