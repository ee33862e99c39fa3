import type { Problem } from '../../src/problems/problem.ts'

/** Returns each problem in a line: code, file and line, and after `<` the places it relates to. */
export function showProblems(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, place, related = [] }) =>
    [`${code} ${showPlace(place)}`, ...related.map((one) => showPlace(one.place))].join(' < '),
  )
}

function showPlace(place: Problem['place']): string {
  const file = place.file.replace(/^content\//, '')
  return 'line' in place ? `${file}:${place.line}` : file
}
