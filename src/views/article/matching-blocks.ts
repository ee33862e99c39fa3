import { utteranceKey } from '../../archive/utterances.ts'
import type { Annotation } from '../../concepts/annotation.ts'
import type { MarkId } from '../../concepts/mark-fields.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import type { PlainBlock } from '../../render/render-plain-blocks.ts'

/** A report with its blocks. */
export interface BlocksOfReport {
  readonly article: Article
  readonly blocks: readonly PlainBlock[]
}

/** Returns which blocks of an original and of its translation are known to be the same, as indexes: headings, where both have as many; then those in which one utterance begins that `same` joins. */
export function matchingBlocks(
  edition: Edition,
  original: BlocksOfReport,
  translation: BlocksOfReport,
): readonly (readonly [number, number])[] {
  return [
    ...matchingHeadings(original.blocks, translation.blocks),
    ...matchingQuotations(edition, original, translation),
  ]
}

function matchingHeadings(lefts: readonly PlainBlock[], rights: readonly PlainBlock[]) {
  const inLeft = headingsOf(lefts)
  const inRight = headingsOf(rights)
  if (inLeft.length !== inRight.length) return []
  return inLeft.flatMap((left, index) => {
    const right = inRight[index]
    return right === undefined ? [] : [[left, right] as const]
  })
}

function headingsOf(blocks: readonly PlainBlock[]): readonly number[] {
  return blocks.flatMap(({ isHeading }, index) => (isHeading ? [index] : []))
}

function matchingQuotations(edition: Edition, original: BlocksOfReport, translation: BlocksOfReport) {
  const { utterances } = edition.archive.back
  const inOriginal = new Map<MarkId, Annotation>(original.article.annotations.map((one) => [one.id, one]))
  const found = new Map<number, readonly [number, number]>()
  for (const annotation of translation.article.annotations) {
    const key = utteranceKey({ article: translation.article.id, annotation: annotation.id })
    const there = utterances.get(key)?.find(({ article }) => article === original.article.id)
    const said = there === undefined ? undefined : inOriginal.get(there.annotation)
    const left = said === undefined ? -1 : blockOf(original.blocks, said)
    const right = blockOf(translation.blocks, annotation)
    if (left >= 0 && right >= 0 && !found.has(right)) found.set(right, [left, right])
  }
  return [...found.values()]
}

/** Returns the index of the block in which an annotation begins; -1 for one in the headline. */
function blockOf(blocks: readonly PlainBlock[], { ranges: [range] }: Annotation): number {
  return range.in === 'headline' ? -1 : blocks.findLastIndex(({ start }) => start <= range.start)
}
