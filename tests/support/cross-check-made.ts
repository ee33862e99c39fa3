import { crossCheck } from '../../src/archive/cross-checks/cross-check.ts'
import type { ParsedContent } from '../../src/archive/parsed-content.ts'
import { make } from './make.ts'
import { showProblems } from './show-problems.ts'

/** Returns what all cross-checks find in made content, a problem in a line as `showProblems` gives it. */
export function crossCheckMade(parts: Partial<ParsedContent>): readonly string[] {
  return showProblems(crossCheck(make.content(parts)))
}

/** The same, codes only. */
export function codesOfMade(parts: Partial<ParsedContent>): readonly string[] {
  return crossCheck(make.content(parts)).map(({ code }) => code)
}
