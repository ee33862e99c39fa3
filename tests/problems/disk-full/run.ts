import { join } from 'node:path'
import { findSystemProblem } from '../../../src/publish/system-problem.ts'
import { nameOfPath } from '../../../src/publish/edition-folders.ts'
import { report } from '../../support/report-build.ts'

export function run(work: string): Promise<string> {
  // What the system says, as a bundler passes it on. A disk cannot be filled here.
  const error = new Error('Build failed with 1 error', { cause: new Error('ENOSPC: no space left on device, write') })
  const found = findSystemProblem(error, nameOfPath(join(work, 'site')))
  return Promise.resolve(report(found === undefined ? [] : [found]))
}
