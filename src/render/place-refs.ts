import type { ElementContent } from 'hast'
import type { Annotation } from '../concepts/annotation.ts'
import type { Leaf } from '../concepts/body.ts'
import type { Article } from '../concepts/report.ts'
import { layerClass } from './layer-class.ts'
import type { FindRef, Ref } from './ref.ts'
import { refButton } from './ref-button.ts'
import type { Inserts } from './span.ts'

interface Placed {
  readonly annotation: Annotation
  readonly ref: Ref
  readonly leaf: Leaf
  readonly at: number
}

/**
 * Returns the refs of a report by leaf and place: each at the end of its annotation's first range, in the block where
 * that ends, or at the end of a link it lies in, since a link holds no button. Those of one place come in the
 * order of the annotations, which is that of their numbers, and those without a number last.
 */
export function placeRefs(
  article: Article,
  leaves: readonly Leaf[],
  findRef: FindRef,
): ReadonlyMap<Leaf, Inserts> {
  const placed = article.annotations.flatMap((annotation): Placed[] => {
    const [range] = annotation.ranges
    const ref = range.in === 'body' ? findRef(annotation) : undefined
    const leaf = ref && leaves[findLastBefore(leaves, range.end)]
    return ref && leaf ? [{ annotation, ref, leaf, at: endIn(leaf, range.end) }] : []
  })
  placed.sort((a, b) => Number(a.ref.number === undefined) - Number(b.ref.number === undefined))
  return new Map(
    [...Map.groupBy(placed, ({ leaf }) => leaf)].map(([leaf, inLeaf]) => [
      leaf,
      new Map(
        [...Map.groupBy(inLeaf, ({ at }) => at)].map(([at, here]) => [at, here.map(buttonOf(article))]),
      ),
    ]),
  )
}

function buttonOf(article: Article): (placed: Placed) => ElementContent {
  return ({ ref, annotation }) => refButton(ref, annotation, layerClass(article, annotation))
}

/** Returns the index of the last leaf that begins before `at`. */
function findLastBefore(leaves: readonly Leaf[], at: number): number {
  let low = 0
  let high = leaves.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((leaves[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low - 1
}

function endIn({ styles, end }: Leaf, at: number): number {
  const link = styles.find((style) => style.kind === 'link' && style.start < at && at < style.end)
  return Math.min(link?.end ?? at, end)
}
