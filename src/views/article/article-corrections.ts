import type { Article } from '../../concepts/report.ts'
import { markAnchor } from '../../hrefs/anchor.ts'
import type { Edition } from '../../render/edition.ts'
import { addressRun } from '../address-run.ts'
import { type DateView, dateView } from '../date-view.ts'
import type { Run } from '../phrase.ts'

type CorrectionKind = NonNullable<Article['corrections']>[number]['kind']

/** A fix to a report, told above its text. */
export interface CorrectionView {
  readonly kind: CorrectionKind
  readonly what: string
  readonly by: string
  readonly date: DateView
  readonly text: string
  /** Anchor of the passage it is about, where that is marked. */
  readonly place?: string
  readonly source?: Run
}

/** Corrections as the head of a page shows them. */
export interface CorrectionsView {
  readonly shown: readonly CorrectionView[]
  /** Corrections beyond the first few, which stay folded until asked for. */
  readonly folded: readonly CorrectionView[]
}

// One more than are shown is shown too: a fold for one correction would take its room.
const correctionsShown = 3

/** Returns the corrections of a report: retractions first, since they take the report back, the others in the order they are written. */
export function articleCorrections(edition: Edition, article: Article): CorrectionsView {
  const all = correctionViews(edition, article)
  const ordered = [...all.filter(isRetraction), ...all.filter((one) => !isRetraction(one))]
  const retractions = all.filter(isRetraction).length
  const room = Math.max(correctionsShown, retractions)
  if (ordered.length <= room + 1) return { shown: ordered, folded: [] }
  return { shown: ordered.slice(0, room), folded: ordered.slice(room) }
}

function isRetraction({ kind }: CorrectionView): boolean {
  return kind === 'retraction'
}

function correctionViews(edition: Edition, article: Article): readonly CorrectionView[] {
  const { words } = edition
  return (article.corrections ?? []).map(({ kind, by, date, text, target, url }) => {
    const place = article.annotations.find(({ id }) => id === target)
    return {
      kind,
      what: words.labels.correctionKind[kind],
      by: words.labels.correctionBy[by],
      date: dateView(date, words.dates),
      text,
      ...(place === undefined ? {} : { place: `#${markAnchor(place.id)}` }),
      ...(url === undefined ? {} : { source: addressRun(edition, url) }),
    }
  })
}
