import { reportRefused } from '../../support/import-texts.ts'

export function run(folder: string): Promise<string> {
  return Promise.resolve(reportRefused(folder, { 'deep.html': `<!doctype html><title>Quay closed</title>${'<div>'.repeat(100_000)}The quay is closed.` }))
}
