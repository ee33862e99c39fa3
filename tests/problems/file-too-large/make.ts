import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function make(contentDir: string): void {
  writeFileSync(join(contentDir, 'actors', 'quay-clerk.mdx'), Buffer.alloc(30_000_000, 'a'))
}
