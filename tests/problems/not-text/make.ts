import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function make(contentDir: string): void {
  writeFileSync(join(contentDir, 'actors', 'quay-clerk.mdx'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  writeFileSync(join(contentDir, 'actors', 'quay-master.mdx'), Buffer.from('---\nname: Jos\u00e9\n', 'latin1'))
}
