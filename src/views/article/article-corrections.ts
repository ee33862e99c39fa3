import type { Article } from '../../concepts/report.ts'
import { markAnchor } from '../../hrefs/anchor.ts'
import type { Edition } from '../../render/edition.ts'
import { addressRun } from '../address-run.ts'
import { type DateView, dateView } from '../date-view.ts'
import type { Run } from '../phrase.ts'

/** A fix to a report, told above its text. */
export interface CorrectionView {
  readonly what: string
  readonly by: string
  readonly date: DateView
  readonly text: string
  /** Anchor of the passage it is about, where that is marked. */
  readonly place?: string
  readonly source?: Run
}

/** Returns the corrections of a report, in the order they are written. */
export function articleCorrections({ words }: Edition, article: Article): readonly CorrectionView[] {
  return (article.corrections ?? []).map(({ kind, by, date, text, target, url }) => {
    const place = article.annotations.find(({ id }) => id === target)
    return {
      what: words.labels.correctionKind[kind],
      by: words.labels.correctionBy[by],
      date: dateView(date, words.dates),
      text,
      ...(place === undefined ? {} : { place: `#${markAnchor(place.id)}` }),
      ...(url === undefined ? {} : { source: addressRun(url) }),
    }
  })
}
