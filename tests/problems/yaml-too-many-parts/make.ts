import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function make(contentDir: string): void {
  const layer = join(contentDir, 'annotations', '2031-03-18-harbour-courier-boats-stopped', 'quay.yaml')
  writeFileSync(layer, '#\n'.repeat(1_000_001))
}
