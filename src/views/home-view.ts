import { comparePartialDates } from '../concepts/date-order.ts'
import type { RecordFolder } from '../hrefs/site-hrefs.ts'
import type { Edition } from '../render/edition.ts'
import { articleRow } from './article-row.ts'
import { articlesByDate } from './articles-by-date.ts'
import { eventRow } from './event-row.ts'
import type { PageHead } from './page-head.ts'
import { joinPhrases, type Phrase, type Run } from './phrase.ts'
import type { Row } from './row.ts'

/** What the first page shows. */
export interface HomeView {
  readonly head: PageHead
  readonly description: string
  /** Where to read how to read, the timeline and the search. */
  readonly ways: Phrase
  /** How much there is of each kind of record, leading to its index. */
  readonly held: readonly Run[]
  readonly startHere: readonly Row[]
  readonly latest: readonly Row[]
  readonly allArticles: Run
  readonly latestEvents: readonly Row[]
  readonly allEvents: Run
}

const latestShown = 10

const folders = [
  'articles',
  'outlets',
  'actors',
  'events',
  'claims',
  'terms',
  'places',
] as const satisfies readonly RecordFolder[]

/** Returns the first page of the archive. */
export function homeView(edition: Edition): HomeView {
  const { archive, hrefs, words } = edition
  const { name, description, startHere = [] } = archive.settings
  return {
    head: { title: name, description, path: hrefs.home() },
    description,
    ways: waysOf(edition),
    held: folders.map((folder) => ({
      text: words.counts[folder](archive[folder].size),
      href: hrefs.index(folder),
    })),
    startHere: startHere.map((id) => articleRow(edition, id)),
    latest: articlesByDate(archive)
      .filter(({ id }) => !startHere.includes(id))
      .slice(0, latestShown)
      .map(({ id }) => articleRow(edition, id)),
    allArticles: allOf(edition, 'articles'),
    latestEvents: archive.events
      .values()
      .toArray()
      .toSorted((a, b) => comparePartialDates(b.date, a.date))
      .slice(0, latestShown)
      .map(({ id }) => eventRow(edition, id)),
    allEvents: allOf(edition, 'events'),
  }
}

function allOf({ words, hrefs }: Edition, folder: RecordFolder): Run {
  return { text: words.site.allOf(words.site.indexes[folder].title), href: hrefs.index(folder) }
}

function waysOf({ hrefs, words }: Edition): Phrase {
  const { howToRead, timeline, search } = words.site
  const ways: readonly Run[] = [
    { text: howToRead.title, href: hrefs.howToRead() },
    { text: timeline.title, href: hrefs.timeline() },
    { text: search.title, href: hrefs.search() },
  ]
  return joinPhrases(
    ways.map((way) => [way]),
    ' · ',
  )
}
