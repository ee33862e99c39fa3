import type { SourceText } from '../parse/parsed.ts'

/** Remembers what files were parsed to, so that a folder that changed in one place need not be parsed as a whole. */
export interface ParseMemory {
  /** Returns what the first of these sources was parsed to, from memory where each of them is word for word what it was then. */
  readonly recall: <Value>(sources: readonly [SourceText, ...SourceText[]], parse: () => Value) => Value
}

interface Remembered {
  readonly sources: readonly SourceText[]
  readonly parsed: unknown
}

/** Returns an empty memory. It holds the last reading of each file, its text included. */
export function startParseMemory(): ParseMemory {
  const byFile = new Map<string, Remembered>()
  return {
    recall: <Value>(sources: readonly [SourceText, ...SourceText[]], parse: () => Value): Value => {
      const [{ file }] = sources
      const known = byFile.get(file)
      // A file lies in the folder of one kind of record, so that what it was parsed to is always of one type.
      if (known !== undefined && areSame(known.sources, sources)) return known.parsed as Value
      const parsed = parse()
      byFile.set(file, { sources, parsed })
      return parsed
    },
  }
}

function areSame(a: readonly SourceText[], b: readonly SourceText[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ file, text }, index) => file === b[index]?.file && text === b[index]?.text)
  )
}
