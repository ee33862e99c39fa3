import { comparePartialDates } from '../concepts/date-order.ts'
import type { PartialDate } from '../concepts/partial-date.ts'
import { monthAnchor } from '../hrefs/anchor.ts'
import type { RecordFolder } from '../hrefs/site-hrefs.ts'
import type { Edition } from '../render/edition.ts'
import { putDateIntoWords } from '../wording/put-date-into-words.ts'
import { articleRow } from './article-row.ts'
import { articlesByDate } from './articles-by-date.ts'
import { monthKey } from './date-position.ts'
import { groupByLetter } from './group-by-letter.ts'
import { monthHeading } from './month-heading.ts'
import type { PageHead } from './page-head.ts'
import { textOfPhrase } from './phrase.ts'
import { claimRun, entityRun, termRun } from './record-run.ts'
import { type Row, row } from './row.ts'
import { someOf } from './some-of.ts'
import { toldBy } from './told-by.ts'

/** Rows under one heading; a short index has one group without. */
export interface IndexGroup {
  readonly heading?: string
  /** Set where other pages lead to the group. */
  readonly anchor?: string
  readonly rows: readonly Row[]
}

/** The list of all records of a kind. */
export interface IndexView {
  readonly head: PageHead
  readonly title: string
  readonly lead: string
  readonly count: string
  readonly groups: readonly IndexGroup[]
}

/** Returns the index of a kind of record: reports and events by date, all others in alphabetical order. */
export function indexView(edition: Edition, folder: RecordFolder): IndexView {
  const { archive, hrefs, words } = edition
  const { title, lead } = words.site.indexes[folder]
  return {
    head: { title, description: lead, path: hrefs.index(folder) },
    title,
    lead,
    count: words.counts[folder](archive[folder].size),
    groups: groupsOf(edition, folder),
  }
}

function groupsOf(edition: Edition, folder: RecordFolder): readonly IndexGroup[] {
  if (folder === 'articles') return articleGroups(edition)
  if (folder === 'events') return eventGroups(edition)
  return groupByLetter(rowsOf(edition, folder), ({ what }) => textOfPhrase(what), edition.words)
}

function articleGroups(edition: Edition): readonly IndexGroup[] {
  const dated = articlesByDate(edition.archive).map(({ id, datePublished: date }) => ({ id, date }))
  return byMonth(edition, dated, ({ id }) => articleRow(edition, id))
}

function eventGroups(edition: Edition): readonly IndexGroup[] {
  const { words, archive } = edition
  const events = [...archive.events.values()].toSorted((a, b) => comparePartialDates(a.date, b.date))
  return byMonth(edition, events, (event) =>
    row([entityRun(edition, event.id)], putDateIntoWords(event.date, words.dates), toldBy(edition, event)),
  )
}

function byMonth<Item extends { readonly date: PartialDate }>(
  { words }: Edition,
  items: readonly Item[],
  rowOf: (item: Item) => Row,
): readonly IndexGroup[] {
  const headings = new Map(items.map(({ date }) => [monthKey(date), monthHeading(date, words)]))
  const groups = Map.groupBy(items, ({ date }) => monthKey(date))
  return [...groups].map(([key, inMonth]) => ({
    heading: headings.get(key) ?? key,
    anchor: monthAnchor(key),
    rows: inMonth.map(rowOf),
  }))
}

function rowsOf(edition: Edition, folder: Exclude<RecordFolder, 'articles' | 'events'>): readonly Row[] {
  const { archive, words } = edition
  const { back } = archive
  const { counts, labels } = words
  switch (folder) {
    case 'actors':
      return [...archive.actors.values()].map(({ id, kind, disambiguation }) =>
        row(
          [entityRun(edition, id)],
          disambiguation ?? labels.actorKind[kind],
          someOf(back.statements.get(id)?.length, counts.quotations),
        ),
      )
    case 'outlets':
      return [...archive.outlets.values()].map(({ id, kind }) =>
        row(
          [entityRun(edition, id)],
          labels.outletKind[kind],
          someOf(back.articlesOfOutlet.get(id)?.length, counts.articles),
          someOf(back.eventsOfSource.get(id)?.length, counts.eventsCited),
        ),
      )
    case 'claims':
      return [...archive.claims.values()].map(({ id }) =>
        row([claimRun(edition, id)], someOf(back.appearances.get(id)?.length, counts.lines)),
      )
    case 'terms':
      return [...archive.terms.values()].map(({ id, variants }) =>
        row([termRun(edition, id)], counts.wordings(variants.length)),
      )
    case 'places':
      return [...archive.places.values()].map(({ id }) =>
        row([entityRun(edition, id)], someOf(back.eventsOfPlace.get(id)?.length, counts.events)),
      )
  }
}
