import type { Annotation } from '../../concepts/annotation.ts'
import { leavesOf } from '../../concepts/body.ts'
import type { Article } from '../../concepts/report.ts'
import type { TextRange } from '../../concepts/text-range.ts'
import { markAnchor } from '../../hrefs/anchor.ts'
import type { Edition } from '../../render/edition.ts'

/** Where in a report something stands, in a word or two, with the address of its mark. */
export interface PlaceInReport {
  readonly text: string
  readonly href: string
}

/** Tells where a passage of one report stands. */
export interface PlacesInReport {
  /** Number of the block of text in which a passage begins, as in `#p-3`; 0 for the headline. */
  readonly paragraphOf: (annotation: Annotation) => number
  readonly placeOf: (annotation: Annotation) => PlaceInReport
}

/** Returns what tells the paragraphs of a report's annotations: "¶ 3", or that they stand in the headline. */
export function placesInReport({ archive, words }: Edition, { id }: Article): PlacesInReport {
  const starts = leavesOf(archive.bodies.bodyOf(id).blocks).map(({ start }) => start)
  const paragraphOf = ({ ranges: [range] }: Annotation) => countUpTo(starts, range)
  return {
    paragraphOf,
    placeOf: (annotation) => {
      const number = paragraphOf(annotation)
      return {
        text: number === 0 ? words.around.inHeadline : words.around.paragraph(words.number(number)),
        href: `#${markAnchor(annotation.id)}`,
      }
    },
  }
}

/** Returns how many blocks begin at or before a range; blocks come in order, so halving finds it. */
function countUpTo(starts: readonly number[], { in: text, start }: TextRange): number {
  if (text === 'headline') return 0
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low
}
