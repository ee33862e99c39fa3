import { reportRefused } from '../../support/import-texts.ts'

export function run(folder: string): Promise<string> {
  return Promise.resolve(reportRefused(folder, { 'wire.jsonl': '{"kop":"Quay closed","tekst":"It is."}\n' }))
}
