import { rmSync } from 'node:fs'
import { join } from 'node:path'

export function make(contentDir: string): void {
  rmSync(join(contentDir, 'logo.png'))
}
