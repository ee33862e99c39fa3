import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const head = `---
headline: A hearing
outlet: tide-post
datePublished: 2031-03-12
inLanguage: en
genre: report
text: digest
retrieved: { by: m-oduya }
rights: { holder: The Lantern Strait Record, basis: own-words }
by: [m-oduya]
---

`

/** Writes the report `2031-03-12-tide-post-hearing` with a body to a content folder: one that is too large for a file to lie there. */
export function writeHearing(contentDir: string, body: string): void {
  writeFileSync(join(contentDir, 'articles', '2031', '2031-03-12-tide-post-hearing.mdx'), `${head}${body}`)
}
