import type { Claim } from '../concepts/claim.ts'
import { stance } from '../concepts/claim-appearance.ts'
import type { ClaimId } from '../concepts/id.ts'
import type { Edition } from '../render/edition.ts'
import { renderProse } from '../render/render-prose.ts'
import { relationsOf, relationsTo } from './claim-relations.ts'
import { type Fact, fact } from './fact.ts'
import { type LineView, lineViews } from './line-view.ts'
import type { PageHead } from './page-head.ts'
import { underIndex } from './page-place.ts'
import { type Phrase, plain } from './phrase.ts'
import { recordFacts } from './record-facts.ts'
import { requireRecord } from './require-record.ts'
import type { Row } from './row.ts'
import { entitiesPhrase } from './speaker-phrase.ts'
import { findTombstone, type TombstoneView } from './tombstone-view.ts'

/** Everything the page of a claim shows. There is no verdict. */
export interface ClaimView {
  readonly kind: 'claim'
  readonly head: PageHead
  readonly kicker: Phrase
  /** HTML from `src/render`; empty where the record has no prose. */
  readonly prose: string
  /** What it is about, and how many lines take each stance. */
  readonly facts: readonly Fact[]
  readonly lines: readonly LineView[]
  readonly relations: readonly Row[]
  readonly relatedFrom: readonly Row[]
  readonly kept: readonly Fact[]
}

/** Returns the ledger of a claim, or the tombstone of one that is withheld. */
export function claimView(edition: Edition, id: ClaimId): ClaimView | TombstoneView {
  const claim = requireRecord(edition.archive.claims, id)
  return findTombstone(edition, 'claims', claim) ?? usableClaimView(edition, claim)
}

function usableClaimView(edition: Edition, claim: Claim): ClaimView {
  const { archive, hrefs, words } = edition
  const lines = lineViews(edition, archive.back.appearances.get(claim.id))
  const stances = Map.groupBy(lines, ({ what }) => what.text)
  const stancesTaken = stance.options.map((taken) => words.labels.stance[taken])
  return {
    kind: 'claim',
    head: {
      title: claim.text,
      description: words.record.described(claim.text, [words.counts.lines(lines.length)]),
      path: hrefs.record('claims', claim.id),
      card: 'claim',
      under: underIndex(edition, 'claims'),
    },
    kicker: plain(words.site.recordKind.claims),
    prose: renderProse(edition, claim.prose),
    facts: [
      ...fact(words.record.about, claim.about && entitiesPhrase(edition, claim.about)),
      ...stancesTaken.flatMap((taken) => {
        const count = stances.get(taken)?.length
        return fact(taken, count === undefined ? undefined : words.counts.lines(count))
      }),
    ],
    lines,
    relations: relationsOf(edition, claim),
    relatedFrom: relationsTo(edition, claim),
    kept: recordFacts(edition, claim),
  }
}
