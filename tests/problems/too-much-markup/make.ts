import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

function writeReport(contentDir: string, word: string, body: string): void {
  const head = [
    '---',
    'headline: Too much',
    'outlet: tide-post',
    'datePublished: 2031-04-01',
    'inLanguage: en',
    'genre: report',
    'text: digest',
    'retrieved: { by: m-oduya }',
    'rights: { holder: The Lantern Strait Record, basis: own-words }',
    'by: [m-oduya]',
    '---',
    '',
  ]
  const file = `2031-04-01-tide-post-${word}.mdx`
  writeFileSync(join(contentDir, 'articles', '2031', file), [...head, body].join('\n'))
}

export function make(contentDir: string): void {
  writeReport(contentDir, 'attributes', 'a="b" a="b" a="b" a="b" a="b"\n'.repeat(40_001))
  writeReport(contentDir, 'blocks', '> a\n\n'.repeat(4_000))
  writeReport(contentDir, 'brackets', '[a]\n'.repeat(2_001))
  writeReport(contentDir, 'code', 'a`b\n'.repeat(4_000))
  writeReport(contentDir, 'emphasis', '*a\n'.repeat(1_001))
  writeReport(contentDir, 'markup', '&&&\n'.repeat(33_334))
}
