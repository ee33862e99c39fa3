import type { AnnotationRef, Archive } from '../../archive/archive.ts'
import { utteranceKey } from '../../archive/utterances.ts'
import { comparePartialDates } from '../../concepts/date-order.ts'
import type { ArticleId, EventId } from '../../concepts/id.ts'
import type { PartialDate } from '../../concepts/partial-date.ts'

/** Something with a date: an event that happened, words that were said, a report that was published. */
export type TimelineEntry =
  | { readonly clock: 'happened'; readonly date: PartialDate; readonly event: EventId }
  | { readonly clock: 'said'; readonly date: PartialDate; readonly appearances: readonly AnnotationRef[] }
  | { readonly clock: 'published'; readonly date: PartialDate; readonly article: ArticleId }

/** The three clocks, in the order in which they are shown at one time. */
export const clocks = ['happened', 'said', 'published'] as const

const collected = new WeakMap<Archive, readonly TimelineEntry[]>()

/** Returns everything of an archive that has a date, in order of it: an utterance once, at the first date a report gives it. Withheld records are left out. It is collected once an archive. */
export function timelineEntries(archive: Archive): readonly TimelineEntry[] {
  const known = collected.get(archive)
  if (known !== undefined) return known
  const entries = [...happened(archive), ...said(archive), ...published(archive)].toSorted(
    (a, b) => comparePartialDates(a.date, b.date) || clocks.indexOf(a.clock) - clocks.indexOf(b.clock),
  )
  collected.set(archive, entries)
  return entries
}

function happened({ events }: Archive): readonly TimelineEntry[] {
  return [...events.values()]
    .filter(({ pubStatus }) => pubStatus !== 'withheld')
    .map(({ id, date }) => ({ clock: 'happened', date, event: id }))
}

function published({ articles }: Archive): readonly TimelineEntry[] {
  return [...articles.values()]
    .filter(({ pubStatus }) => pubStatus !== 'withheld')
    .map(({ id, datePublished }) => ({ clock: 'published', date: datePublished, article: id }))
}

function said({ articles, back }: Archive): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = []
  const listed = new Set<string>()
  for (const { id, annotations, pubStatus } of articles.values()) {
    if (pubStatus === 'withheld') continue
    for (const annotation of annotations) {
      if (annotation.kind !== 'Quote' || annotation.attributes.said === undefined) continue
      const ref = { article: id, annotation: annotation.id }
      const key = utteranceKey(ref)
      if (listed.has(key)) continue
      const others = back.utterances.get(key) ?? []
      for (const other of others) listed.add(utteranceKey(other))
      entries.push({
        clock: 'said',
        date: annotation.attributes.said,
        appearances: [ref, ...others.filter((other) => utteranceKey(other) !== key)],
      })
    }
  }
  return entries
}
