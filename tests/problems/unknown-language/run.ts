import { reportRefused } from '../../support/import-texts.ts'

export function run(folder: string): Promise<string> {
  return Promise.resolve(reportRefused(folder, { 'signs.txt': '12.\n\n34, 56 & 78.' }, { outlet: 'harbour-courier' }))
}
