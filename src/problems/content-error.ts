import type { Problem } from './problem.ts'

/** Thrown where an archive is asked for and its content has problems; the only class of the project. */
export class ContentError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    const [first] = problems
    super(first === undefined ? 'The content could not be read.' : first.message)
    this.name = 'ContentError'
    this.problems = problems
  }
}
