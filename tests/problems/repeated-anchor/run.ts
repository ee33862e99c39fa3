import { reportLinks } from '../../support/report-build.ts'

export function run(): Promise<string> {
  return Promise.resolve(reportLinks({ 'index.html': '<p id="p-1">one</p><p id="p-2">two</p><p id="p-1">again</p>' }))
}
