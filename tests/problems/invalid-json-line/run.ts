import { reportRefused } from '../../support/import-texts.ts'

export function run(folder: string): Promise<string> {
  return Promise.resolve(reportRefused(folder, { 'wire.jsonl': '{"title":"Quay closed","body":"It is."}\n[]\nQuay closed\n' }))
}
