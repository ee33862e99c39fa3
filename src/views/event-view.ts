import type { Event } from '../concepts/event.ts'
import type { ArticleId, EventId } from '../concepts/id.ts'
import type { Edition } from '../render/edition.ts'
import { renderProse } from '../render/render-prose.ts'
import { articleRow } from './article-row.ts'
import { type DateView, dateView } from './date-view.ts'
import { eventFigures, type FigureGroup } from './event-figures.ts'
import { eventRow } from './event-row.ts'
import type { Fact } from './fact.ts'
import { mentionRows } from './mention-rows.ts'
import type { PageHead } from './page-head.ts'
import { type Phrase, plain, type Run } from './phrase.ts'
import { recordFacts } from './record-facts.ts'
import { claimRun, entityRun } from './record-run.ts'
import { requireRecord } from './require-record.ts'
import { type Row, row } from './row.ts'
import { sourcePhrase } from './source-phrase.ts'
import { findTombstone, type TombstoneView } from './tombstone-view.ts'
import { type UtteranceView, utteranceViews } from './utterance-views.ts'

/** Everything the page of an event shows. */
export interface EventView {
  readonly kind: 'event'
  readonly head: PageHead
  readonly date: DateView
  /** The date as the record has it, where words alone might hide what is not known. */
  readonly edtf?: string
  readonly place?: Phrase
  readonly type?: string
  readonly clarity?: string
  /** What outlets call it. */
  readonly called: readonly Phrase[]
  readonly superEvent?: Run
  /** HTML from `src/render`; empty where the record has no prose. */
  readonly prose: string
  readonly involved: readonly Row[]
  readonly figures: readonly FigureGroup[]
  readonly reports: readonly Row[]
  readonly utterances: readonly UtteranceView[]
  readonly subEvents: readonly Row[]
  readonly claimsAbout: readonly Run[]
  readonly mentions: readonly Row[]
  readonly sources: readonly Phrase[]
  readonly kept: readonly Fact[]
}

/** Returns the page of an event, or the tombstone of one that is withheld. */
export function eventView(edition: Edition, id: EventId): EventView | TombstoneView {
  const event = requireRecord(edition.archive.events, id)
  return findTombstone(edition, 'events', event) ?? usableEventView(edition, event)
}

function usableEventView(edition: Edition, event: Event): EventView {
  const { archive, hrefs, words } = edition
  const { back } = archive
  const { id, name, type, clarity, superEvent } = event
  const date = dateView(event.date, words.dates)
  const reports = back.articlesOfEvent.get(id) ?? []
  return {
    kind: 'event',
    head: {
      title: name,
      description: words.record.described(name, [date.text, words.counts.articles(reports.length)]),
      path: hrefs.record('events', id),
    },
    date,
    ...(date.datetime === undefined ? { edtf: event.date.edtf } : {}),
    ...placeOf(edition, event),
    ...(type === undefined ? {} : { type }),
    ...(clarity === undefined ? {} : { clarity: words.labels.clarity[clarity] }),
    called: calledOf(edition, event),
    ...(superEvent === undefined ? {} : { superEvent: entityRun(edition, superEvent) }),
    prose: renderProse(edition, event.prose),
    involved: involvedOf(edition, event),
    figures: eventFigures(edition, event),
    reports: reports.map((article) => articleRow(edition, article, relationOf(edition, article, id))),
    utterances: utteranceViews(edition, back.spokenOf.get(id) ?? []),
    subEvents: (back.subEvents.get(id) ?? []).map((part) => eventRow(edition, part)),
    claimsAbout: (back.claimsAbout.get(id) ?? []).map((claim) => claimRun(edition, claim)),
    mentions: mentionRows(edition, id),
    sources: event.sources.map((source) => sourcePhrase(edition, source)),
    kept: recordFacts(edition, event),
  }
}

function placeOf(edition: Edition, { place }: Event): { readonly place?: Phrase } {
  if (place === undefined) return {}
  if (typeof place === 'string') return { place: [entityRun(edition, place)] }
  const { name, lat, lon, precision } = place
  const { number, record } = edition.words
  const point = lat === undefined || lon === undefined ? [] : [record.coordinatesOf(number(lat), number(lon))]
  const about = [...point, ...(precision === undefined ? [] : [precision])]
  return { place: plain([name, ...about].join(', ')) }
}

function calledOf(edition: Edition, { nameVariants = [] }: Event): readonly Phrase[] {
  return nameVariants.map(({ value, outlet }) => {
    const name = { text: edition.words.record.quoted(value) }
    return outlet === undefined ? [name] : [name, { text: ' (' }, entityRun(edition, outlet), { text: ')' }]
  })
}

function involvedOf(edition: Edition, { involved = [] }: Event): readonly Row[] {
  return involved.map(({ actor, role, source }) =>
    row([entityRun(edition, actor)], role, source === undefined ? undefined : sourcePhrase(edition, source)),
  )
}

function relationOf({ archive, words }: Edition, article: ArticleId, id: EventId): string | undefined {
  const relation = archive.articles.get(article)?.events?.find(({ event }) => event === id)?.relation
  return relation === undefined ? undefined : words.labels.eventRelation[relation]
}
