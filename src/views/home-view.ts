import { comparePartialDates } from '../concepts/date-order.ts'
import type { RecordFolder } from '../hrefs/site-hrefs.ts'
import type { Edition } from '../render/edition.ts'
import { articleRow } from './article-row.ts'
import { articlesByDate } from './articles-by-date.ts'
import { eventRow } from './event-row.ts'
import { languagesHeld } from './home/languages-held.ts'
import { mostQuoted } from './home/most-quoted.ts'
import { sampleLine } from './home/sample-line.ts'
import type { PageHead } from './page-head.ts'
import type { Phrase, Run } from './phrase.ts'
import type { Row } from './row.ts'
import type { StatementView } from './statement-view.ts'
import { waysIn } from './ways-in.ts'

/** What the first page shows. What the archive does not hold is empty or absent. */
export interface HomeView {
  readonly head: PageHead
  readonly description: string
  /** Where to read how to read, the timeline and the search; shown where the archive holds nothing, as the foot of each page leads there too. */
  readonly ways: Phrase
  readonly howToRead: Run
  /** One quotation of the archive to learn to read by. */
  readonly sample?: StatementView
  readonly startHere: readonly Row[]
  readonly latest: readonly Row[]
  readonly allArticles: Run
  readonly latestEvents: readonly Row[]
  readonly allEvents: Run
  /** Actors, each with how many statements of theirs are held, which lead to them. */
  readonly mostQuoted: readonly Row[]
  /** How much there is of each kind of record, leading to its index. */
  readonly held: readonly Run[]
  /** How many reports are in each language, where there are several. */
  readonly languages: readonly string[]
}

const latestShown = 7

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
  const sample = sampleLine(edition)
  return {
    head: { title: name, description, path: hrefs.home() },
    description,
    ways: waysIn(edition),
    howToRead: { text: words.site.readOnHow, href: hrefs.howToRead() },
    ...(sample === undefined ? {} : { sample }),
    startHere: startHere.map((id) => articleRow(edition, id)),
    latest: articlesByDate(archive)
      .filter(({ id, pubStatus }) => pubStatus !== 'withheld' && !startHere.includes(id))
      .slice(0, latestShown)
      .map(({ id }) => articleRow(edition, id)),
    allArticles: allOf(edition, 'articles'),
    latestEvents: latestEvents(edition),
    allEvents: allOf(edition, 'events'),
    mostQuoted: mostQuoted(edition),
    held: heldIn(edition),
    languages: languagesHeld(edition),
  }
}

function latestEvents(edition: Edition): readonly Row[] {
  return [...edition.archive.events.values()]
    .filter(({ pubStatus }) => pubStatus !== 'withheld')
    .toSorted((a, b) => comparePartialDates(b.date, a.date))
    .slice(0, latestShown)
    .map(({ id }) => eventRow(edition, id))
}

function heldIn({ archive, hrefs, words }: Edition): readonly Run[] {
  return folders
    .filter((folder) => archive[folder].size > 0)
    .map((folder) => ({ text: words.counts[folder](archive[folder].size), href: hrefs.index(folder) }))
}

function allOf({ words, hrefs }: Edition, folder: RecordFolder): Run {
  return { text: words.site.allOf(words.site.indexes[folder].title), href: hrefs.index(folder) }
}
