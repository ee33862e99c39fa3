import { reportLinks } from '../../support/report-build.ts'

export function run(): Promise<string> {
  const html = `<a href="/base/">home</a> <a href="/base/gone/">gone</a> <a href="/base/here">no slash</a>
    <a href="/elsewhere/">outside the base</a> <a href="javascript:alert(1)">code</a> <img src="picture.png">`
  return Promise.resolve(reportLinks({ 'here/index.html': html, 'index.html': '' }, '/base/'))
}
