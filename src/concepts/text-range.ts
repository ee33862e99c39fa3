/** A stretch of canonical text: of the body or of the headline, from `start` up to but not including `end`, in Unicode code points. */
export interface TextRange {
  readonly in: 'body' | 'headline'
  readonly start: number
  readonly end: number
}

/** True where two ranges of one text share at least one code point. */
export function rangesOverlap(a: TextRange, b: TextRange): boolean {
  return a.in === b.in && a.start < b.end && b.start < a.end
}

/** True where `outer` contains or equals `inner`. */
export function rangeContains(outer: TextRange, inner: TextRange): boolean {
  return outer.in === inner.in && outer.start <= inner.start && inner.end <= outer.end
}

/** Orders ranges: those of the headline come first, then by where they start, longer ones first. */
export function compareRanges(a: TextRange, b: TextRange): number {
  if (a.in !== b.in) return a.in === 'headline' ? -1 : 1
  return a.start - b.start || b.end - a.end
}
