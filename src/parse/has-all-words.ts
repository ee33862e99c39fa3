import type { ProblemCode } from '../problems/catalogue.ts'
import type { Problem } from '../problems/problem.ts'

/** What is told of words that are left out, or that cannot stay as they are. */
const changesWords: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'unknown-tag',
  'misplaced-tag',
  'misplaced-note',
  'tag-in-text',
  'content-in-tag',
  'expression-in-body',
  'image-in-body',
  'module-code',
  'line-begins-like-code',
  'undefined-link',
  'control-character',
  'direction-fault',
  'too-many-marks',
  'too-deep',
])

/** True where the words that were read are the author's, as far as what was told of a body says. Where they are not, that they are missing, changed or not found only follows. */
export function hasAllWords(problems: readonly Problem[]): boolean {
  return !problems.some(({ code }) => changesWords.has(code))
}
