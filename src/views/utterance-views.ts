import type { AnnotationRef } from '../archive/archive.ts'
import { utteranceKey } from '../archive/utterances.ts'
import type { Edition } from '../render/edition.ts'
import type { Run } from './phrase.ts'
import { articleRun } from './record-run.ts'
import { type StatementView, statementView } from './statement-view.ts'

/** Something said once, with every report that gives it. */
export interface UtteranceView {
  readonly appearances: readonly StatementView[]
  /** Reports that give it too but are withheld. */
  readonly withheld: readonly Run[]
}

/** Returns quotations grouped by utterance, in the order of the first of each. An utterance is listed once, wherever its other appearances stand. */
export function utteranceViews(edition: Edition, refs: readonly AnnotationRef[]): readonly UtteranceView[] {
  const listed = new Set<string>()
  return refs.flatMap((ref) => {
    if (listed.has(utteranceKey(ref))) return []
    const all = edition.archive.back.utterances.get(utteranceKey(ref)) ?? [ref]
    for (const appearance of all) listed.add(utteranceKey(appearance))
    return [utteranceView(edition, all)]
  })
}

function utteranceView(edition: Edition, refs: readonly AnnotationRef[]): UtteranceView {
  const shown = refs.map((ref) => ({ ref, view: statementView(edition, ref) }))
  return {
    appearances: shown.flatMap(({ view }) => (view === undefined ? [] : [view])),
    withheld: shown.flatMap(({ ref, view }) =>
      view === undefined ? [articleRun(edition, ref.article)] : [],
    ),
  }
}
