import { reportRefused } from '../../support/import-texts.ts'

export function run(folder: string): Promise<string> {
  return Promise.resolve(reportRefused(folder, { 'wire.jsonl': '{"title":"","body":"The quay is closed."}\n', 'empty.txt': ' \n\n' }))
}
