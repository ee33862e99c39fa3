import type { SourcePlace } from '../concepts/source-place.ts'
import type { Problem } from './problem.ts'
import { countProblems } from './summarise-problems.ts'

/**
 * Returns a report for programs: one JSON object and a line end. Its shape is stable (fields may be added):
 * `version` (1), `checked` (files looked at), `counts` {`problems`, `notices`, `files`: those with one of either},
 * and `problems`, in order of place, each with `code`, `severity` (`problem` or `notice`), `file`, `line` and `column`
 * (from 1, columns in UTF-16 units; both absent where the whole file is meant), `message`, and where there are any
 * `hint` and `related` (each `label`, `file`, `line`, `column`).
 */
export function reportJson(problems: readonly Problem[], checked: number): string {
  const told = problems.map(({ code, severity, place, message, hint, related }) => ({
    code,
    severity,
    ...fieldsOf(place),
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(related === undefined
      ? {}
      : { related: related.map(({ label, place: second }) => ({ label, ...fieldsOf(second) })) }),
  }))
  return `${JSON.stringify({ version: 1, checked, counts: countProblems(problems), problems: told }, undefined, 2)}\n`
}

function fieldsOf(place: SourcePlace): object {
  return 'line' in place ? { file: place.file, line: place.line, column: place.column } : { file: place.file }
}
