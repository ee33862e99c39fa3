import type { ContentEntry } from '../parse/content-entry.ts'
import { findNearest } from '../problems/nearest.ts'
import { type Problem, problem } from '../problems/problem.ts'
import type { UnreadRecord } from './parsed-content.ts'

/** Layers whose folder bears the name of no report. */
export function checkLayerFolders(
  entries: readonly ContentEntry[],
  unread: readonly UnreadRecord[],
): readonly Problem[] {
  const reports = [...entries, ...unread].flatMap(({ folder, id }) => (folder === 'articles' ? [id] : []))
  const known = new Set(reports)
  return entries.flatMap(({ folder, article, file }) =>
    folder !== 'annotations' || article === undefined || known.has(article)
      ? []
      : [problem('unknown-article', { file }, { id: article, nearest: findNearest(article, reports) })],
  )
}
