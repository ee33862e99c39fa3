import type { Archive } from '../archive/archive.ts'
import { blockSeparator } from '../concepts/canonical-text.ts'
import type { ArticleId } from '../concepts/id.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { findTextDifference } from '../render/verbatim.ts'
import type { PageScan } from './scan-page.ts'

/**
 * Compares the words on a report's page with its canonical text and headline, character for character. Returns
 * the first difference, or undefined; of a withheld report nothing may be shown.
 */
export function findWordsProblem(
  archive: Archive,
  id: ArticleId,
  page: string,
  scan: PageScan,
): Problem | undefined {
  const article = archive.articles.get(id)
  if (article === undefined) return undefined
  const withheld = article.pubStatus === 'withheld'
  const text = withheld ? '' : archive.bodies.bodyOf(id).text
  const headline = withheld ? (scan.headline ?? '') : article.headlineText
  const difference =
    findTextDifference(text, scan.texts.join(blockSeparator)) ??
    findTextDifference(headline, scan.headline ?? '')
  if (difference === undefined) return undefined
  const { found, expected } = difference
  return problem('words-differ', { file: article.file }, { page, found, expected })
}
