import type { PartialDate } from '../concepts/partial-date.ts'
import { monthAnchor, partAnchors } from '../hrefs/anchor.ts'
import type { RecordFolder } from '../hrefs/site-hrefs.ts'
import type { Edition } from '../render/edition.ts'
import { monthKey } from './date-position.ts'
import { monthHeading } from './month-heading.ts'
import type { Run } from './phrase.ts'

/** Returns what the page of a record lies under: the index of its kind. */
export function underIndex({ hrefs, words }: Edition, folder: RecordFolder): readonly Run[] {
  return [{ text: words.site.indexes[folder].title, href: hrefs.index(folder) }]
}

/** Returns what the page of a report or an event lies under: the index of its kind, and there its month. */
export function underMonth(
  edition: Edition,
  folder: 'articles' | 'events',
  date: PartialDate,
): readonly Run[] {
  const href = `${edition.hrefs.index(folder)}#${monthAnchor(monthKey(date))}`
  return [...underIndex(edition, folder), { text: monthHeading(date, edition.words), href }]
}

/** Returns what a page of the timeline lies under: its overview. */
export function underTimeline({ hrefs, words }: Edition): readonly Run[] {
  return [{ text: words.site.timeline.title, href: hrefs.timeline() }]
}

/** Returns the parts of a report's page that may be skipped to. */
export function reportParts({ words }: Edition): readonly Run[] {
  return [
    { text: words.site.skipToReport, href: `#${partAnchors.report}` },
    { text: words.site.skipToAround, href: `#${partAnchors.around}` },
  ]
}
