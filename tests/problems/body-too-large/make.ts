import { writeHearing } from '../../support/write-hearing.ts'

export function make(contentDir: string): void {
  writeHearing(contentDir, 'The minister said nothing.\n\n'.repeat(180_000))
}
