import type { ArticleId } from '../../concepts/id.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { putDateIntoWords } from '../../wording/put-date-into-words.ts'
import type { Run } from '../phrase.ts'
import { articleRun, entityRun } from '../record-run.ts'
import { neighboursOf } from './neighbours.ts'

/** A report that lies beside another by date. */
export interface NeighbourView {
  readonly label: string
  readonly report: Run
  /** Its outlet, where the label does not say it, and when it was published. */
  readonly details: readonly string[]
}

/** What lies on one side of a report: over the whole archive and, where that is another, of its outlet. */
export interface NeighbourSide {
  /** The relation of a link to it, as HTML has it. */
  readonly side: 'prev' | 'next'
  readonly reports: readonly NeighbourView[]
}

/** Returns the reports before and after a report by date; a side without any is left out. */
export function neighbourSides(edition: Edition, article: Article): readonly NeighbourSide[] {
  const { report } = edition.words
  const { before, after, beforeInOutlet, afterInOutlet } = neighboursOf(edition.archive, article.id)
  const outlet = entityRun(edition, article.outlet).text
  const sides: readonly NeighbourSide[] = [
    {
      side: 'prev',
      reports: [
        ...neighbour(edition, report.previous, before),
        ...neighbour(edition, report.previousOf(outlet), beforeInOutlet, before),
      ],
    },
    {
      side: 'next',
      reports: [
        ...neighbour(edition, report.next, after),
        ...neighbour(edition, report.nextOf(outlet), afterInOutlet, after),
      ],
    },
  ]
  return sides.filter(({ reports }) => reports.length > 0)
}

/** `shown` is the report of the whole archive, given for one of the outlet: what it shows is not shown again. */
function neighbour(
  edition: Edition,
  label: string,
  id: ArticleId | undefined,
  shown?: ArticleId,
): readonly NeighbourView[] {
  const article = id === undefined || id === shown ? undefined : edition.archive.articles.get(id)
  if (article === undefined) return []
  const date = putDateIntoWords(article.datePublished, edition.words.dates)
  const details = shown === undefined ? [entityRun(edition, article.outlet).text, date] : [date]
  return [{ label, report: articleRun(edition, article.id), details }]
}
