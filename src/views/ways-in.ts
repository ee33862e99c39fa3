import type { Edition } from '../render/edition.ts'
import { joinPhrases, type Phrase, type Run } from './phrase.ts'

/** Returns where to go on from a page that leads nowhere itself: how to read, the timeline, the search. */
export function waysIn({ hrefs, words }: Edition): Phrase {
  const { howToRead, timeline, search } = words.site
  const ways: readonly Run[] = [
    { text: howToRead.title, href: hrefs.howToRead() },
    { text: timeline.title, href: hrefs.timeline() },
    { text: search.title, href: hrefs.search() },
  ]
  return joinPhrases(
    ways.map((way) => [way]),
    ' · ',
  )
}
