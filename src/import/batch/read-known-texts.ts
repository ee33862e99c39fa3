import type { ContentEntry } from '../../parse/content-entry.ts'
import { readEntry } from '../../parse/read-content.ts'
import { readLineField } from '../seal-frontmatter.ts'
import { type KnownTexts, startKnownTexts } from './known-texts.ts'
import { sealOf } from './seal-of.ts'

/**
 * Reads the reports that an archive holds verbatim, to tell which texts come again. A report that something is wrong
 * with counts as well, as far as its digests can be read.
 */
export function readKnownTexts(
  entries: readonly ContentEntry[],
  onProgress: (done: number, total: number) => void,
): KnownTexts {
  const known = startKnownTexts()
  const articles = entries.filter(({ folder }) => folder === 'articles')
  for (const [index, entry] of articles.entries()) {
    onProgress(index, articles.length)
    const read = readEntry(entry)
    if ('problem' in read) continue
    const [outlet, textHash, headlineHash] = ['outlet', 'textHash', 'headlineHash'].map((name) =>
      readLineField(read.text, name),
    )
    if (outlet !== undefined && textHash !== undefined && headlineHash !== undefined)
      known.add(entry.id, sealOf(outlet, textHash, headlineHash), wordsOf(read.text))
  }
  return known
}

/** The words of an article file, roughly: near copies are only named, so what escapes and tags leave behind does no harm. */
function wordsOf(file: string): string {
  const [, , ...body] = file.split(/^---[ \t]*$/m)
  return body.join('---').replace(/<[^<>]*>/g, '')
}
