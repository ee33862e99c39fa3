import type { TermId } from '../concepts/id.ts'
import type { Term } from '../concepts/term.ts'
import type { Edition } from '../render/edition.ts'
import { renderProse } from '../render/render-prose.ts'
import type { Fact } from './fact.ts'
import { languageAttributes } from './language-attributes.ts'
import { type LineView, lineViews } from './line-view.ts'
import type { PageHead } from './page-head.ts'
import { underIndex } from './page-place.ts'
import { type Phrase, plain } from './phrase.ts'
import { recordFacts } from './record-facts.ts'
import { requireRecord } from './require-record.ts'
import { type Row, row } from './row.ts'
import { findTombstone, type TombstoneView } from './tombstone-view.ts'

/** Everything the page of a set of wordings shows. */
export interface TermView {
  readonly kind: 'term'
  readonly head: PageHead
  readonly kicker: Phrase
  readonly variants: readonly Row[]
  readonly note?: string
  /** HTML from `src/render`; empty where the record has no prose. */
  readonly prose: string
  /** Where wordings of the set argue; `what` is the neutral wording. */
  readonly lines: readonly LineView[]
  readonly kept: readonly Fact[]
}

/** Returns the page of a set of wordings, or the tombstone of one that is withheld. */
export function termView(edition: Edition, id: TermId): TermView | TombstoneView {
  const term = requireRecord(edition.archive.terms, id)
  return findTombstone(edition, 'terms', term) ?? usableTermView(edition, term)
}

function usableTermView(edition: Edition, term: Term): TermView {
  const { archive, hrefs, words } = edition
  const { id, label, note } = term
  return {
    kind: 'term',
    head: {
      title: label,
      description: words.record.described(label, [words.counts.wordings(term.variants.length)]),
      path: hrefs.record('terms', id),
      card: 'term',
      under: underIndex(edition, 'terms'),
    },
    kicker: plain(words.site.recordKind.terms),
    variants: term.variants.map(({ text, lang }) =>
      row(
        [{ text, printed: true, ...languageAttributes(edition, lang) }],
        lang === undefined ? undefined : words.languageName(lang),
      ),
    ),
    ...(note === undefined ? {} : { note }),
    prose: renderProse(edition, term.prose),
    lines: lineViews(edition, archive.back.wordings.get(id)),
    kept: recordFacts(edition, term),
  }
}
