import { writeHearing } from '../../support/write-hearing.ts'

export function make(contentDir: string): void {
  writeHearing(contentDir, '<Mention of="norvale">Norvale</Mention>\n'.repeat(20_001))
}
