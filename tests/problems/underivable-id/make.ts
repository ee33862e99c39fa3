import { writeHearing } from '../../support/write-hearing.ts'

export function make(contentDir: string): void {
  writeHearing(contentDir, `${'a'.repeat(99_000)}\n\n<Mention of="norvale">${'a'.repeat(50_000)}</Mention>`)
}
