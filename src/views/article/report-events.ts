import type { ArticleId } from '../../concepts/id.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { putDateIntoWords } from '../../wording/put-date-into-words.ts'
import { articleRow } from '../article-row.ts'
import type { Run } from '../phrase.ts'
import { entityRun } from '../record-run.ts'
import type { Row } from '../row.ts'

/** An event that a report tells of, with what else the archive holds on it. */
export interface ReportEvent {
  readonly event: Run
  readonly relation: string
  readonly date: string
  /** Other reports of it, the first of them. */
  readonly reports: readonly Row[]
  /** How many more there are on the event's page. */
  readonly more: number
}

// More would repeat an event's whole page on the page of each of its reports.
const reportsShown = 8

/** Returns the events of a report; those it reports itself with the other reports of each. */
export function reportEvents(edition: Edition, article: Article): readonly ReportEvent[] {
  const { archive, words } = edition
  return (article.events ?? []).map(({ event, relation }) => {
    const others =
      relation === 'reports' ? withoutItself(article.id, archive.back.articlesOfEvent.get(event)) : []
    const date = archive.events.get(event)?.date
    return {
      event: entityRun(edition, event),
      relation: words.labels.eventRelation[relation],
      date: date === undefined ? words.dates.unknown : putDateIntoWords(date, words.dates),
      reports: others.slice(0, reportsShown).map((id) => articleRow(edition, id)),
      more: Math.max(0, others.length - reportsShown),
    }
  })
}

function withoutItself(own: ArticleId, ids: readonly ArticleId[] = []): readonly ArticleId[] {
  return ids.filter((id) => id !== own)
}
