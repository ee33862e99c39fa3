import type { ElementContent } from 'hast'

/** Which segment of a stretch is wrapped: the one that begins it, the one that ends it, both or neither. */
export interface Segment {
  readonly first: boolean
  readonly last: boolean
}

/** A stretch of one block's text that is wrapped in an element. Offsets are code points of the canonical text. */
export interface Span {
  readonly start: number
  readonly end: number
  /** Returns the element around a segment of the stretch. */
  readonly wrap: (children: ElementContent[], segment: Segment) => ElementContent
}

/** Empty elements that stand at places of a text, by place, in order. Each place is an end of a span. */
export type Inserts = ReadonlyMap<number, readonly ElementContent[]>

/** Orders spans so that what begins first, and then what is longer, lies outside. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
