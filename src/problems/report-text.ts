import type { SourcePlace } from '../concepts/source-place.ts'
import type { Problem } from './problem.ts'
import { tellControls } from './show-text.ts'
import { summariseProblems } from './summarise-problems.ts'

/** Returns a place as people and their editors read it: `content/places/doha.mdx:3:1`, or the file alone. */
export function reportPlace(place: SourcePlace): string {
  return 'line' in place ? `${place.file}:${place.line}:${place.column}` : place.file
}

/** Returns problems for people, each with an empty line after it. */
export function reportProblems(problems: readonly Problem[]): string {
  return problems.map((each) => `${reportProblem(each)}\n`).join('')
}

/**
 * Returns a report for people: each problem with its place, permanent code, message, second places and hint, and a
 * closing sentence. `checked` is how many files were looked at. Ends with a line end; no control character but those.
 */
export function reportText(problems: readonly Problem[], checked: number): string {
  return `${reportProblems(problems)}${summariseProblems(problems, checked)}\n`
}

function reportProblem({ place, code, severity, message, related = [], hint }: Problem): string {
  const lines = [
    `${reportPlace(place)}  ${code}${severity === 'notice' ? ' (notice)' : ''}`,
    `  ${message}`,
    ...related.map(({ label, place: second }) => `  ${label} ${reportPlace(second)}`),
    ...(hint === undefined ? [] : [`  Hint: ${hint}`]),
  ]
  return lines.map((line) => `${tellControls(line)}\n`).join('')
}
