import type { Leaf } from '../concepts/body.ts'
import type { Span } from './span.ts'

/** Returns, for each leaf in order, the spans that touch it. Takes time in proportion to spans, leaves and touches. */
export function spansByLeaf(leaves: readonly Leaf[], spans: readonly Span[]): readonly (readonly Span[])[] {
  const found: Span[][] = leaves.map(() => [])
  for (const span of spans) {
    for (let index = findLeaf(leaves, span.start); index < leaves.length; index += 1) {
      const leaf = leaves[index]
      if (leaf === undefined || leaf.start >= span.end) break
      found[index]?.push(span)
    }
  }
  return found
}

/** Returns the index of the first leaf that ends after `at`. */
function findLeaf(leaves: readonly Leaf[], at: number): number {
  let low = 0
  let high = leaves.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((leaves[middle]?.end ?? 0) > at) high = middle
    else low = middle + 1
  }
  return low
}
