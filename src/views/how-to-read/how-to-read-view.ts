import { chainOf } from '../../archive/chain-of.ts'
import type { ArticleId } from '../../concepts/id.ts'
import { type PartialDate, parsePartialDate } from '../../concepts/partial-date.ts'
import type { Edition } from '../../render/edition.ts'
import { type SamplePassage, samplePassages } from '../../wording/sample-words.ts'
import { type ArticleView, articleView } from '../article/article-view.ts'
import type { PassageView } from '../article/passage-views.ts'
import { chainView, type StationView } from '../chain-view.ts'
import { type DateView, dateView } from '../date-view.ts'
import { eventFigures, type FigureGroup } from '../event-figures.ts'
import { requireRecord } from '../require-record.ts'
import { sampleEdition } from './sample-edition.ts'
import { sampleDigest, sampleEvent, sampleReport } from './sample-texts.ts'

/** What is shown of an invented report. */
export type SampleReport = Pick<
  ArticleView,
  'voice' | 'bodyLanguage' | 'warning' | 'passages' | 'way' | 'voices'
>

/** What the page that says how to read shows live: invented reports, put through all that real ones are. */
export interface HowToReadView {
  readonly report: SampleReport
  /** The report's paragraphs by what they show. */
  readonly passages: Readonly<Record<SamplePassage, PassageView>>
  readonly digest: SampleReport
  /** The way of a quotation of which a part is not known. */
  readonly brokenWay: readonly StationView[]
  readonly figures: readonly FigureGroup[]
  readonly dates: readonly SampleDate[]
}

/** A date as an author writes it (EDTF), and as it is shown. */
export interface SampleDate {
  readonly written: string
  readonly date: DateView
}

const datesShown = [
  '2031-03-18T06:10',
  '2031-03-18T06:10+02:00',
  '2031-03~',
  '2031-03-18?',
  '203X',
  '2029/..',
]

/** Returns the live examples of the page that says how to read. */
export function howToReadView(edition: Edition): HowToReadView {
  const sample = sampleEdition(edition)
  const { archive } = sample
  const report = reportView(sample, sampleReport)
  const article = requireRecord(archive.articles, sampleReport)
  const letter = article.annotations.find(({ id }) => id === 'letter')
  return {
    report,
    passages: passagesByName(report.passages),
    digest: reportView(sample, sampleDigest),
    brokenWay: chainView(sample, article, chainOf(article, letter)),
    figures: eventFigures(sample, requireRecord(archive.events, sampleEvent)),
    dates: datesShown.map((written) => ({ written, date: dateView(dateOf(written), edition.words.dates) })),
  }
}

function reportView(sample: Edition, id: ArticleId): SampleReport {
  const view = articleView(sample, id)
  if (view.kind !== 'article') throw new Error(`The sample ${id} is withheld`)
  const { voice, bodyLanguage, warning, way, voices } = view
  const passages = view.passages.map(unfold)
  return { voice, bodyLanguage, ...(warning === undefined ? {} : { warning }), passages, way, voices }
}

/** Returns a passage with all of its notes open: an example stands alone, with room beside it. */
function unfold({ number, html, notes, folded }: PassageView): PassageView {
  const open = { html, notes: [...notes, ...folded], folded: [], foldedCount: 0 }
  return number === undefined ? open : { ...open, number }
}

function passagesByName(passages: readonly PassageView[]): HowToReadView['passages'] {
  const named = samplePassages.map((name, index) => {
    const passage = passages[index]
    if (passage === undefined) throw new Error(`The sample has no passage ${name}`)
    return [name, passage] as const
  })
  // Each name is among them, since the names are what is gone through.
  return Object.fromEntries(named) as Record<SamplePassage, PassageView>
}

function dateOf(written: string): PartialDate {
  const result = parsePartialDate(written)
  if ('fault' in result) throw new Error(`The sample date ${written} is not one`)
  return result.date
}
