import type { ElementContent } from 'hast'

/** A stretch of one block's text that is wrapped in an element. Offsets are code points of the canonical text. */
export interface Span {
  readonly start: number
  readonly end: number
  /** Returns the element around a segment of the stretch; `first` is true for the segment that begins it. */
  readonly wrap: (children: ElementContent[], first: boolean) => ElementContent
}

/** Orders spans so that what begins first, and then what is longer, lies outside. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
