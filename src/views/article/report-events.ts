import type { Event } from '../../concepts/event.ts'
import type { ArticleId, EventId } from '../../concepts/id.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { articleRow } from '../article-row.ts'
import { type DateView, dateView } from '../date-view.ts'
import { type Phrase, plain, type Run } from '../phrase.ts'
import { entityRun } from '../record-run.ts'
import { type Row, row } from '../row.ts'

/** An event that a report tells of, with what else the archive holds on it. */
export interface ReportEvent {
  readonly event: Run
  /** What the report has to do with it, in a sentence. */
  readonly relation: string
  readonly date?: DateView
  readonly place?: Phrase
  /** Other reports of it, those published nearest before and after this one, in order of publication. */
  readonly reports: readonly Row[]
  /** Leads to the event's page, where there are more. */
  readonly all?: Run
}

// More would repeat an event's whole page on the page of each of its reports.
const reportsShown = 6

/** Returns the events of a report, those it reports itself first; each of these with the other reports of it. */
export function reportEvents(edition: Edition, article: Article): readonly ReportEvent[] {
  const { archive, words } = edition
  const events = article.events ?? []
  const inOrder = [
    ...events.filter(({ relation }) => relation === 'reports'),
    ...events.filter(({ relation }) => relation !== 'reports'),
  ]
  return inOrder.map(({ event: id, relation }) => {
    const event = archive.events.get(id)
    const told = archive.back.articlesOfEvent.get(id) ?? []
    const nearest = relation === 'reports' ? nearestTo(article.id, told) : []
    return {
      event: entityRun(edition, id),
      relation: words.around.eventRelation[relation],
      ...whenAndWhere(edition, event),
      reports: nearest.map((other) => otherReport(edition, other, id)),
      ...(told.length - 1 > nearest.length
        ? {
            all: {
              text: words.around.allReports(told.length),
              href: edition.hrefs.record('events', id),
            },
          }
        : {}),
    }
  })
}

function whenAndWhere(edition: Edition, event: Event | undefined): Pick<ReportEvent, 'date' | 'place'> {
  if (event === undefined || event.pubStatus === 'withheld') return {}
  const { place, date } = event
  return {
    date: dateView(date, edition.words.dates),
    ...(place === undefined
      ? {}
      : { place: typeof place === 'string' ? [entityRun(edition, place)] : plain(place.name) }),
  }
}

/** Returns the reports that stand nearest before and after one in a list of which it is a part, without itself. */
function nearestTo(own: ArticleId, ids: readonly ArticleId[]): readonly ArticleId[] {
  const at = ids.indexOf(own)
  const before = Math.min(Math.max(0, at), Math.max(reportsShown / 2, reportsShown - (ids.length - at - 1)))
  const from = at - before
  return ids.slice(from, from + reportsShown + 1).filter((id) => id !== own)
}

/** A report with its outlet, date and mode and, where it does not tell of the event itself, what it has to do with it. */
function otherReport(edition: Edition, id: ArticleId, event: EventId): Row {
  const { labels } = edition.words
  const article = edition.archive.articles.get(id)
  const { what, details } = articleRow(edition, id)
  if (article === undefined || article.pubStatus === 'withheld') return { what, details }
  const relation = article.events?.find((known) => known.event === event)?.relation
  return row(
    what,
    ...details,
    labels.textMode[article.text],
    relation === undefined || relation === 'reports' ? undefined : labels.eventRelation[relation],
  )
}
