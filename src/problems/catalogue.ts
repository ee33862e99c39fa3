import { annotationProblems } from './annotation-problems.ts'
import { bodyProblems } from './body-problems.ts'
import { consistencyProblems } from './consistency-problems.ts'
import { editionProblems } from './edition-problems.ts'
import { fileProblems } from './file-problems.ts'
import { frontmatterProblems } from './frontmatter-problems.ts'
import { importProblems } from './import-problems.ts'
import { referenceProblems } from './reference-problems.ts'
import { valueProblems } from './value-problems.ts'

/** Every problem code with its wording: the only text of this kind that users see. Codes are permanent. */
export const catalogue = {
  ...fileProblems,
  ...frontmatterProblems,
  ...valueProblems,
  ...bodyProblems,
  ...annotationProblems,
  ...referenceProblems,
  ...consistencyProblems,
  ...editionProblems,
  ...importProblems,
} as const

export type ProblemCode = keyof typeof catalogue
