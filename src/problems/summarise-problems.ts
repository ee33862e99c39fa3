import type { Problem } from './problem.ts'

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** Returns how many problems and notices there are, and of how many files. */
export function countProblems(problems: readonly Problem[]) {
  const stopping = problems.filter(({ severity }) => severity === 'problem').length
  const files = new Set(problems.map(({ place }) => place.file)).size
  return { problems: stopping, notices: problems.length - stopping, files }
}

/** Returns the closing sentence of a report: "2 problems in 1 file. Nothing was built." `checked` is how many files were looked at. */
export function summariseProblems(problems: readonly Problem[], checked: number): string {
  const found = countProblems(problems)
  const notices = found.notices === 0 ? '' : ` and ${count(found.notices, 'notice')}`
  if (found.problems === 0) return `No problems${notices} in ${count(checked, 'file')}.`
  return `${count(found.problems, 'problem')}${notices} in ${count(found.files, 'file')}. Nothing was built.`
}
