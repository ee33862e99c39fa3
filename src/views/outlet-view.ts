import type { OutletId } from '../concepts/id.ts'
import type { Outlet } from '../concepts/outlet.ts'
import type { Edition } from '../render/edition.ts'
import { renderProse } from '../render/render-prose.ts'
import { addressRun } from './address-run.ts'
import { articleRow } from './article-row.ts'
import { authorityFact } from './authority-fact.ts'
import { eventRow } from './event-row.ts'
import { type Fact, fact } from './fact.ts'
import { type LineView, lineViews } from './line-view.ts'
import { mentionRows } from './mention-rows.ts'
import { nameRows } from './name-rows.ts'
import type { PageHead } from './page-head.ts'
import { underIndex } from './page-place.ts'
import { periodRow } from './period-row.ts'
import { type Phrase, plain } from './phrase.ts'
import { recordFacts } from './record-facts.ts'
import { requireRecord } from './require-record.ts'
import type { Row } from './row.ts'
import { stanceRows } from './stance-rows.ts'
import { findTombstone, type TombstoneView } from './tombstone-view.ts'
import { type UtteranceView, utteranceViews } from './utterance-views.ts'

/** Everything the page of an outlet shows. */
export interface OutletView {
  readonly kind: 'outlet'
  readonly head: PageHead
  readonly kicker: Phrase
  readonly disambiguation?: string
  /** HTML from `src/render`; empty where the record has no prose. */
  readonly prose: string
  readonly facts: readonly Fact[]
  readonly names: readonly Row[]
  readonly owner: readonly Row[]
  readonly funding: readonly Row[]
  readonly published: readonly Row[]
  /** Events that it is cited for. */
  readonly cited: readonly Row[]
  /** Quotations, claims and figures that reports of others took from it. */
  readonly relayed: readonly LineView[]
  readonly utterances: readonly UtteranceView[]
  /** Claims that it asserts, doubts or denies. */
  readonly stances: readonly Row[]
  readonly mentions: readonly Row[]
  readonly kept: readonly Fact[]
}

/** Returns the page of an outlet, or the tombstone of one that is withheld. */
export function outletView(edition: Edition, id: OutletId): OutletView | TombstoneView {
  const outlet = requireRecord(edition.archive.outlets, id)
  return findTombstone(edition, 'outlets', outlet) ?? usableOutletView(edition, outlet)
}

function usableOutletView(edition: Edition, outlet: Outlet): OutletView {
  const { archive, hrefs, words } = edition
  const { back } = archive
  const { id, name, disambiguation } = outlet
  const kind = words.labels.outletKind[outlet.kind]
  const published = back.articlesOfOutlet.get(id) ?? []
  return {
    kind: 'outlet',
    head: {
      title: name,
      description: words.record.described(name, [kind, words.counts.articles(published.length)]),
      path: hrefs.record('outlets', id),
      card: 'outlet',
      under: underIndex(edition, 'outlets'),
    },
    kicker: plain(words.record.kindOf(words.site.recordKind.outlets, kind)),
    ...(disambiguation === undefined ? {} : { disambiguation }),
    prose: renderProse(edition, outlet.prose),
    facts: factsOf(edition, outlet),
    names: nameRows(edition, outlet.names),
    owner: (outlet.owner ?? []).map((owner) => periodRow(edition, plain(owner.value), owner)),
    funding: (outlet.funding ?? []).map((funding) => periodRow(edition, plain(funding.value), funding)),
    published: published.map((article) => articleRow(edition, article)),
    cited: (back.eventsOfSource.get(id) ?? []).map((event) => eventRow(edition, event)),
    relayed: lineViews(edition, back.relayed.get(id)),
    utterances: utteranceViews(edition, back.statements.get(id) ?? []),
    stances: stanceRows(edition, id),
    mentions: mentionRows(edition, id),
    kept: recordFacts(edition, outlet),
  }
}

function factsOf(edition: Edition, outlet: Outlet): readonly Fact[] {
  const { words } = edition
  const { record } = words
  const { country, languages, domains, publishingPrinciples, correctionsPolicy } = outlet
  return [
    ...fact(record.country, country),
    ...fact(record.languages, languages && words.list(languages.map(words.languageName))),
    ...fact(record.domains, domains && words.list(domains)),
    ...fact(
      record.publishingPrinciples,
      publishingPrinciples === undefined ? undefined : [addressRun(edition, publishingPrinciples)],
    ),
    ...fact(
      record.correctionsPolicy,
      correctionsPolicy === undefined ? undefined : [addressRun(edition, correctionsPolicy)],
    ),
    ...authorityFact(edition, outlet.sameAs),
  ]
}
