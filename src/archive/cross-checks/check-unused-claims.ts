import { type Problem, problem } from '../../problems/problem.ts'
import type { ParsedContent } from '../parsed-content.ts'

/** Notices claims that no report contains and that are about nothing, so that no page leads to them. */
export function checkUnusedClaims(content: ParsedContent): readonly Problem[] {
  // A report that could not be parsed may be the one that contains it.
  if (content.incomplete.size > 0 || content.unread.some(({ folder }) => folder === 'articles')) return []
  const appearing = new Set(
    content.articles.flatMap(({ record }) =>
      record.annotations.flatMap((annotation) =>
        annotation.kind === 'Claim' ? [annotation.attributes.ref] : [],
      ),
    ),
  )
  return content.claims
    .filter(({ record }) => !appearing.has(record.id) && (record.about ?? []).length === 0)
    .map(({ record }) => problem('unused-claim', { file: record.file }, { id: record.id }))
}
