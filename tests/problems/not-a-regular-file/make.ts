import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export function make(contentDir: string): void {
  rmSync(join(contentDir, 'LICENSE'))
  mkdirSync(join(contentDir, 'LICENSE'))
}
