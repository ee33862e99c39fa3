import type { Event } from '../concepts/event.ts'
import type { Edition } from '../render/edition.ts'

/** Returns in words how many reports of the archive tell of an event; where none does, how many sources it has. */
export function toldBy({ archive, words }: Edition, { id, sources }: Event): string {
  const reports = archive.back.articlesOfEvent.get(id)?.length ?? 0
  return reports === 0 ? words.counts.sources(sources.length) : words.counts.articles(reports)
}
