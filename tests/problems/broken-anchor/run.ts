import { reportLinks } from '../../support/report-build.ts'

export function run(): Promise<string> {
  const html = '<p id="p-1">one</p> <a href="#p-1">one</a> <a href="#p-2">two</a> <a href="/a/#vask">there</a>'
  return Promise.resolve(reportLinks({ 'index.html': html, 'a/index.html': '<p id="vask-1">words</p>' }))
}
