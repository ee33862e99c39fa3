import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeHearing } from '../../support/write-hearing.ts'

export function make(contentDir: string): void {
  writeHearing(contentDir, 'a'.repeat(99_000))
  const layers = join(contentDir, 'annotations', '2031-03-12-tide-post-hearing')
  mkdirSync(layers)
  const target = `target: { exact: ${'a'.repeat(50_000)}b }`
  writeFileSync(join(layers, 'quay.yaml'), `by: [l-brandt]\nannotations:\n  - type: Mention\n    ${target}\n    of: norvale\n`)
}
