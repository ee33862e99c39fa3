import type { Edition } from '../../render/edition.ts'
import { monthKey } from '../date-position.ts'
import { monthHeading } from '../month-heading.ts'
import type { PageHead } from '../page-head.ts'
import { underTimeline } from '../page-place.ts'
import { joinPhrases, type Phrase, type Run } from '../phrase.ts'
import { type TimelineDay, timelineDays } from './timeline-days.ts'
import { clocks, type TimelineEntry, timelineEntries } from './timeline-entry.ts'

/** A month of the timeline, with how much lies in it. */
export interface TimelineMonth {
  /** Absent on the month's own page. */
  readonly month?: Run
  readonly counts: string
  /** What lies in it; absent on an overview that would be too long with it. */
  readonly days?: readonly TimelineDay[]
}

/** The timeline: its overview, or the page of one month, of one year's dates without a month, or of what has no date. */
export interface TimelineView {
  readonly head: PageHead
  readonly title: string
  readonly lead: string
  /** The parts before and after, or the whole. */
  readonly around: Phrase
  readonly months: readonly TimelineMonth[]
}

// Beyond this the overview lists months only; each has its own page.
const mostInOverview = 300

/** Returns the timeline: all of it where it is short, else its months. */
export function timelineView(edition: Edition): TimelineView {
  const { hrefs, words } = edition
  const { title, lead } = words.site.timeline
  const months = partsOf(edition)
  const short = timelineEntries(edition.archive).length <= mostInOverview
  return {
    head: { title, description: lead, path: hrefs.timeline(), card: 'timeline' },
    title,
    lead,
    around: [],
    months: months.map(({ run, entries }) => ({
      month: run,
      counts: countsOf(edition, entries),
      ...(short ? { days: timelineDays(edition, entries) } : {}),
    })),
  }
}

/** Returns the keys of the timeline's pages, as in their addresses: `2031-03`, `2031`, `undated`. */
export function timelineKeys(edition: Edition): readonly string[] {
  return partsOf(edition).map(({ key }) => key)
}

/** Returns the page of one part of the timeline, with the parts before and after it. */
export function timelinePartView(edition: Edition, key: string): TimelineView {
  const parts = partsOf(edition)
  const at = parts.findIndex((part) => part.key === key)
  const part = parts[at]
  if (part === undefined) throw new Error(`The timeline has no part ${key}`)
  const [before, after] = [parts[at - 1], parts[at + 1]]
  const counts = countsOf(edition, part.entries)
  return {
    head: {
      title: part.run.text,
      description: counts,
      path: edition.hrefs.timelinePart(key),
      card: 'timeline',
      under: underTimeline(edition),
    },
    title: part.run.text,
    lead: counts,
    around: joinPhrases(
      [before, after].flatMap((other) => (other === undefined ? [] : [[other.run]])),
      ' · ',
    ),
    months: [{ counts, days: timelineDays(edition, part.entries) }],
  }
}

interface TimelinePart {
  readonly key: string
  readonly run: Run
  readonly entries: readonly TimelineEntry[]
}

function partsOf({ archive, hrefs, words }: Edition): readonly TimelinePart[] {
  return [...Map.groupBy(timelineEntries(archive), ({ date }) => monthKey(date))]
    .map(([key, entries]) => {
      const [first] = entries
      const text = first === undefined ? key : monthHeading(first.date, words)
      return { key, run: { text, href: hrefs.timelinePart(key) }, entries }
    })
    .toSorted((a, b) => Number(a.key === 'undated') - Number(b.key === 'undated'))
}

function countsOf({ words }: Edition, entries: readonly TimelineEntry[]): string {
  const { events, statements, articles } = words.counts
  const inWords = { happened: events, said: statements, published: articles } as const
  const told = clocks.flatMap((clock) => {
    const count = entries.filter((entry) => entry.clock === clock).length
    return count === 0 ? [] : [inWords[clock](count)]
  })
  return words.list(told)
}
