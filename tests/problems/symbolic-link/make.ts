import { symlinkSync } from 'node:fs'
import { join } from 'node:path'

export function make(contentDir: string): void {
  symlinkSync('norvale.mdx', join(contentDir, 'actors', 'quay-clerk.mdx'))
  symlinkSync('..', join(contentDir, 'events', '2030'))
}
