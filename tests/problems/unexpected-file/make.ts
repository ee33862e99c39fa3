import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function make(contentDir: string): void {
  writeFileSync(join(contentDir, 'actors', '.DS_Store'), 'Bud1')
}
