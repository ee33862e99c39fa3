import { writeHearing } from '../../support/write-hearing.ts'

export function make(contentDir: string): void {
  writeHearing(contentDir, `The minister said:\n\n${'nothing '.repeat(12_501)}`)
}
