import { reportRefused } from '../../support/import-texts.ts'

export function run(folder: string): Promise<string> {
  return Promise.resolve(reportRefused(folder, { 'quay.txt': Buffer.from('Quay closed\n\nThe quay is closed.', 'utf16le') }))
}
