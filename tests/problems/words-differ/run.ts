import { readArchive } from '../../../src/archive/read-archive.ts'
import type { ArticleId } from '../../../src/concepts/id.ts'
import { findWordsProblem } from '../../../src/publish/check-words.ts'
import { scanPage } from '../../../src/publish/scan-page.ts'
import { fixtureArchive, report } from '../../support/report-build.ts'

export function run(): Promise<string> {
  const { archive } = readArchive(fixtureArchive)
  const id = '2031-03-18-harbour-courier-boats-stopped' as ArticleId
  const article = archive?.articles.get(id)
  if (archive === undefined || article === undefined) throw new Error('The valid archive has no such report')
  const blocks = archive.bodies.bodyOf(id).text.split('\n\n')
  const printed = blocks.map((block) => `<p data-text>${block.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
  const html = `<h1 data-headline>${article.headlineText}</h1>${printed.join('').replace('junta', 'government')}`
  const found = findWordsProblem(archive, id, `dist/articles/${id}/index.html`, scanPage(html))
  return Promise.resolve(report(found === undefined ? [] : [found]).replace(article.file, 'articles/report.mdx'))
}
