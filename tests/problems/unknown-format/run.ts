import { reportRefused } from '../../support/import-texts.ts'

export function run(folder: string): Promise<string> {
  return Promise.resolve(reportRefused(folder, { 'notes.txt': 'Quay closed\n\nIt is.', 'quay.pdf': '%PDF' }, {}, ['quay.pdf', 'notes.txt']))
}
