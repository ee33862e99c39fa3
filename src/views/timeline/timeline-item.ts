import type { ArticleId, EventId } from '../../concepts/id.ts'
import type { PartialDate } from '../../concepts/partial-date.ts'
import type { Edition } from '../../render/edition.ts'
import { putClockIntoWords, putDateIntoWords } from '../../wording/put-date-into-words.ts'
import { lagBetween } from '../lag-between.ts'
import type { Phrase, Run } from '../phrase.ts'
import type { QuotedWords } from '../quoted-words.ts'
import { articleRun, entityRun } from '../record-run.ts'
import { type StatementView, statementView } from '../statement-view.ts'
import { toldBy } from '../told-by.ts'
import type { TimelineEntry } from './timeline-entry.ts'

/** Something on the rail of the timeline. */
export interface TimelineItem {
  readonly clock: TimelineEntry['clock']
  /** The event or the report; of words, their speaker. */
  readonly what: Phrase
  /** What was said, leading to its place. */
  readonly words?: { readonly quoted: QuotedWords; readonly href: string }
  /** How much later, or earlier, than what it tells of. */
  readonly lag?: string
  readonly details: readonly Phrase[]
}

/** Returns an entry for the page; undefined for words whose reports are all withheld. */
export function timelineItem(edition: Edition, entry: TimelineEntry): TimelineItem | undefined {
  switch (entry.clock) {
    case 'happened':
      return eventItem(edition, entry.event, entry.date)
    case 'published':
      return reportItem(edition, entry.article, entry.date)
    case 'said': {
      const views = entry.appearances.flatMap((ref) => statementView(edition, ref) ?? [])
      const [first] = views
      return first === undefined ? undefined : statementItem(edition, first, views.length, entry.date)
    }
  }
}

function eventItem(edition: Edition, id: EventId, date: PartialDate): TimelineItem {
  const { archive, words } = edition
  const event = archive.events.get(id)
  const { place, clarity } = event ?? {}
  const where: Run | undefined =
    place === undefined
      ? undefined
      : typeof place === 'string'
        ? entityRun(edition, place)
        : { text: place.name }
  return {
    clock: 'happened',
    what: [entityRun(edition, id)],
    details: [
      ...whenNotPlain(edition, date),
      ...(where === undefined ? [] : [[where]]),
      ...(clarity === undefined || clarity === 'clear' ? [] : [[{ text: words.labels.clarity[clarity] }]]),
      ...(event === undefined ? [] : [[{ text: toldBy(edition, event) }]]),
    ],
  }
}

function reportItem(edition: Edition, id: ArticleId, date: PartialDate): TimelineItem {
  const { archive, words } = edition
  const article = archive.articles.get(id)
  const reported = article?.events?.find(({ relation }) => relation === 'reports')?.event
  const happened = reported === undefined ? undefined : archive.events.get(reported)?.date
  const lag = happened === undefined ? undefined : lagBetween(happened, date)
  return {
    clock: 'published',
    what: [articleRun(edition, id)],
    ...(lag === undefined ? {} : { lag: words.dates.lag(lag) }),
    details: [
      ...(article === undefined ? [] : [[entityRun(edition, article.outlet)]]),
      ...whenNotPlain(edition, date),
    ],
  }
}

function statementItem(
  edition: Edition,
  view: StatementView,
  reports: number,
  date: PartialDate,
): TimelineItem {
  const { counts } = edition.words
  return {
    clock: 'said',
    what: view.speaker,
    words: { quoted: view.words, href: view.href },
    ...(view.lag === undefined ? {} : { lag: view.lag }),
    details: [
      ...view.details,
      ...whenNotPlain(edition, date),
      [view.outlet],
      ...(reports > 1 ? [[{ text: counts.articles(reports) }]] : []),
    ],
  }
}

/** Returns the time of day, or what a date that is not one plain day says; the day itself stands beside the rail. */
function whenNotPlain({ words }: Edition, date: PartialDate): readonly Phrase[] {
  if (date.kind === 'moment') {
    const zone = date.zone === 'not-stated' ? ` (${words.dates.zoneNotStated})` : ''
    return [[{ text: `${putClockIntoWords(date, words.dates)}${zone}` }]]
  }
  const isPlainDay =
    date.kind === 'calendar' && date.day !== undefined && !date.uncertain && !date.approximate
  if (isPlainDay) return []
  const said: Phrase = [{ text: putDateIntoWords(date, words.dates) }]
  return date.uncertain || date.approximate ? [said, [{ text: words.site.dateAsWritten(date.edtf) }]] : [said]
}
