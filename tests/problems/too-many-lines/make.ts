import { writeHearing } from '../../support/write-hearing.ts'

export function make(contentDir: string): void {
  writeHearing(contentDir, 'Nothing.\n'.repeat(100_001))
}
