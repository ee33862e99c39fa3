/** Where a printed text parts from the canonical one: code units from the start, and what stands there in each. */
export interface TextDifference {
  readonly at: number
  readonly expected: string
  readonly found: string
}

const shown = 40

/** Returns the first difference between a report's canonical text and the text of its page, or undefined where they are equal, character for character. */
export function findTextDifference(canonical: string, printed: string): TextDifference | undefined {
  if (canonical === printed) return undefined
  let at = 0
  while (at < canonical.length && canonical[at] === printed[at]) at += 1
  return { at, expected: canonical.slice(at, at + shown), found: printed.slice(at, at + shown) }
}
