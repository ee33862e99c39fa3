import { rmSync } from 'node:fs'

export function make(contentDir: string): void {
  rmSync(contentDir, { recursive: true })
}
