import { reportLinks } from '../../support/report-build.ts'

export function run(): Promise<string> {
  const html = `<a href="https://elsewhere.example/">a link</a> <link rel="canonical" href="https://own.example/">
    <img src="https://tracker.example/1.gif" alt=""> <link rel="stylesheet" href="//fonts.example/css">`
  return Promise.resolve(reportLinks({ 'index.html': html }))
}
