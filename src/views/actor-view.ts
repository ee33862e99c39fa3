import type { Actor } from '../concepts/actor.ts'
import type { ActorId } from '../concepts/id.ts'
import type { Edition } from '../render/edition.ts'
import { renderProse } from '../render/render-prose.ts'
import { articleRow } from './article-row.ts'
import { authorityFact } from './authority-fact.ts'
import { claimsAbout } from './claims-about.ts'
import { eventRow } from './event-row.ts'
import type { Fact } from './fact.ts'
import { isolated } from './isolated.ts'
import { type LineView, lineViews } from './line-view.ts'
import { mentionRows } from './mention-rows.ts'
import { nameRows } from './name-rows.ts'
import type { PageHead } from './page-head.ts'
import { underIndex } from './page-place.ts'
import { periodRow } from './period-row.ts'
import { type Phrase, plain } from './phrase.ts'
import { recordFacts } from './record-facts.ts'
import { entityRun } from './record-run.ts'
import { requireRecord } from './require-record.ts'
import { bareRow, type Row } from './row.ts'
import { stanceRows } from './stance-rows.ts'
import { findTombstone, type TombstoneView } from './tombstone-view.ts'
import { type UtteranceView, utteranceViews } from './utterance-views.ts'

/** Everything the page of an actor shows. */
export interface ActorView {
  readonly kind: 'actor'
  readonly head: PageHead
  readonly kicker: Phrase
  readonly disambiguation?: string
  /** HTML from `src/render`; empty where the record has no prose. */
  readonly prose: string
  readonly facts: readonly Fact[]
  readonly names: readonly Row[]
  readonly roles: readonly Row[]
  readonly partOf: readonly Row[]
  readonly members: readonly Row[]
  readonly designations: readonly Row[]
  /** What the actor said, each utterance with all its appearances. */
  readonly utterances: readonly UtteranceView[]
  readonly relayed: readonly LineView[]
  readonly claimsAbout: readonly Row[]
  readonly events: readonly Row[]
  readonly reportsWritten: readonly Row[]
  /** Claims that it asserts, doubts or denies. */
  readonly stances: readonly Row[]
  readonly mentions: readonly Row[]
  readonly kept: readonly Fact[]
}

/** Returns the page of an actor, or the tombstone of one that is withheld. */
export function actorView(edition: Edition, id: ActorId): ActorView | TombstoneView {
  const actor = requireRecord(edition.archive.actors, id)
  return findTombstone(edition, 'actors', actor) ?? usableActorView(edition, actor)
}

function usableActorView(edition: Edition, actor: Actor): ActorView {
  const { archive, hrefs, words } = edition
  const { back } = archive
  const { id, name, disambiguation } = actor
  const kind = words.labels.actorKind[actor.kind]
  const utterances = utteranceViews(edition, back.statements.get(id) ?? [])
  return {
    kind: 'actor',
    head: {
      title: name,
      description: words.record.described(name, [
        disambiguation ?? kind,
        words.counts.statements(utterances.length),
      ]),
      path: hrefs.record('actors', id),
      card: 'actor',
      under: underIndex(edition, 'actors'),
    },
    kicker: plain(words.record.kindOf(words.site.recordKind.actors, kind)),
    ...(disambiguation === undefined ? {} : { disambiguation }),
    prose: renderProse(edition, actor.prose),
    facts: authorityFact(edition, actor.sameAs),
    names: nameRows(edition, actor.names),
    ...belongings(edition, actor),
    utterances,
    relayed: lineViews(edition, back.relayed.get(id)),
    claimsAbout: claimsAbout(edition, id),
    events: eventsOf(edition, actor),
    reportsWritten: (back.articlesOfAuthor.get(id) ?? []).map((article) => articleRow(edition, article)),
    stances: stanceRows(edition, id),
    mentions: mentionRows(edition, id),
    kept: recordFacts(edition, actor),
  }
}

function belongings(edition: Edition, actor: Actor) {
  const members = edition.archive.back.members.get(actor.id) ?? []
  const comma = { text: edition.words.punctuation.comma }
  return {
    roles: (actor.roles ?? []).map((role) => {
      const of: Phrase = role.of === undefined ? [] : [comma, entityRun(edition, role.of)]
      return periodRow(edition, [isolated(edition, { text: role.title }), ...of], role)
    }),
    partOf: (actor.partOf ?? []).map((part) => periodRow(edition, [entityRun(edition, part.actor)], part)),
    members: members.map((member) => bareRow(entityRun(edition, member))),
    designations: (actor.designations ?? []).map((given) =>
      periodRow(
        edition,
        [
          isolated(edition, { text: edition.words.record.quoted(given.label) }),
          comma,
          entityRun(edition, given.by),
        ],
        given,
      ),
    ),
  }
}

function eventsOf(edition: Edition, { id }: Actor): readonly Row[] {
  const { archive } = edition
  return (archive.back.eventsOfActor.get(id) ?? []).map((event) =>
    eventRow(
      edition,
      event,
      archive.events.get(event)?.involved?.find(({ actor }) => actor === id),
    ),
  )
}
