import type { Problem } from './problem.ts'
import { reportPlace } from './report-text.ts'
import { tellControls } from './show-text.ts'
import { summariseProblems } from './summarise-problems.ts'

/** Returns a report as GitHub's workflow commands, which become annotations at the lines of a change, and the closing sentence. */
export function reportGithub(problems: readonly Problem[], checked: number): string {
  return [...problems.map(reportProblem), summariseProblems(problems, checked), ''].join('\n')
}

function reportProblem({ code, severity, place, message, hint, related = [] }: Problem): string {
  const point = 'line' in place ? `,line=${place.line},col=${place.column}` : ''
  const lines = [
    message,
    ...related.map(({ label, place: second }) => `${label} ${reportPlace(second)}`),
    ...(hint === undefined ? [] : [`Hint: ${hint}`]),
  ]
  const properties = `file=${escapeProperty(place.file)}${point},title=${escapeProperty(code)}`
  const text = lines.map((line) => escapeData(tellControls(line))).join('%0A')
  return `::${severity === 'notice' ? 'notice' : 'error'} ${properties}::${text}`
}

// The escapes of @actions/core: a line end or a colon left as it is would let a file's name give commands of its own.
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
