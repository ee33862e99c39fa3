import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function make(contentDir: string): void {
  const text = `---\nname: Quay clerk\nkind: person\ndisambiguation: ${'a'.repeat(64_000)}\nby: [m-oduya]\n---\n`
  writeFileSync(join(contentDir, 'actors', 'quay-clerk.mdx'), text)
}
