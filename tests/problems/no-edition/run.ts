import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export function run(work: string): Promise<string> {
  const script = join(import.meta.dirname, '../../../scripts/preview.ts')
  const { stdout } = spawnSync(process.execPath, [script, '--out', join(work, 'site')], { encoding: 'utf8' })
  return Promise.resolve(stdout)
}
