import type { Event } from '../concepts/event.ts'
import type { ArticleId, EventId } from '../concepts/id.ts'
import type { Edition } from '../render/edition.ts'
import { renderProse } from '../render/render-prose.ts'
import { articleRow } from './article-row.ts'
import { claimsAbout } from './claims-about.ts'
import { dateView } from './date-view.ts'
import { eventFacts } from './event-facts.ts'
import { eventFigures, type FigureGroup } from './event-figures.ts'
import { eventRow } from './event-row.ts'
import type { Fact } from './fact.ts'
import { mentionRows } from './mention-rows.ts'
import type { PageHead } from './page-head.ts'
import { underMonth } from './page-place.ts'
import { type Phrase, plain } from './phrase.ts'
import { recordFacts } from './record-facts.ts'
import { entityRun } from './record-run.ts'
import { requireRecord } from './require-record.ts'
import { type Row, row } from './row.ts'
import { sourcePhrase } from './source-phrase.ts'
import { findTombstone, type TombstoneView } from './tombstone-view.ts'
import { type UtteranceView, utteranceViews } from './utterance-views.ts'

/** Everything the page of an event shows. */
export interface EventView {
  readonly kind: 'event'
  readonly head: PageHead
  readonly kicker: Phrase
  /** When, where, what kind, what outlets call it, what it is part of, and whether accounts agree. */
  readonly facts: readonly Fact[]
  /** HTML from `src/render`; empty where the record has no prose. */
  readonly prose: string
  readonly involved: readonly Row[]
  readonly figures: readonly FigureGroup[]
  readonly reports: readonly Row[]
  readonly utterances: readonly UtteranceView[]
  readonly subEvents: readonly Row[]
  readonly claimsAbout: readonly Row[]
  readonly mentions: readonly Row[]
  readonly sources: readonly Row[]
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
  const { id, name } = event
  const date = dateView(event.date, words.dates)
  const reports = back.articlesOfEvent.get(id) ?? []
  return {
    kind: 'event',
    head: {
      title: name,
      description: words.record.described(name, [date.text, words.counts.articles(reports.length)]),
      path: hrefs.record('events', id),
      card: 'event',
      under: underMonth(edition, 'events', event.date),
    },
    kicker: plain(words.record.kindOf(words.site.recordKind.events, date.text)),
    facts: eventFacts(edition, event),
    prose: renderProse(edition, event.prose),
    involved: involvedOf(edition, event),
    figures: eventFigures(edition, event),
    reports: reports.map((article) => articleRow(edition, article, relationOf(edition, article, id))),
    utterances: utteranceViews(edition, back.spokenOf.get(id) ?? []),
    subEvents: (back.subEvents.get(id) ?? []).map((part) => eventRow(edition, part)),
    claimsAbout: claimsAbout(edition, id),
    mentions: mentionRows(edition, id),
    sources: event.sources.map((source) => row(sourcePhrase(edition, source))),
    kept: recordFacts(edition, event),
  }
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
