import { join } from 'node:path'
import { editionFolders } from '../../../src/publish/edition-folders.ts'
import { lockEdition } from '../../../src/publish/lock-edition.ts'
import { reportBuild } from '../../support/report-build.ts'

export async function run(work: string): Promise<string> {
  const lock = lockEdition(editionFolders(join(work, 'site')))
  if ('problem' in lock) throw new Error('The lock was taken')
  const text = await reportBuild(join(work, 'site'))
  lock.release()
  return text.replace(String(process.pid), '4711')
}
