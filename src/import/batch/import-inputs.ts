import { type Problem, problem } from '../../problems/problem.ts'
import type { FoundText } from '../found-text.ts'
import type { ImportOutcome, TextOrigin } from './import-outcome.ts'
import type { ImportSetting } from './import-setting.ts'
import { type ImportState, importText, type PreparedImport } from './import-text.ts'
import type { Input } from './list-inputs.ts'
import { parseInput } from './parse-input.ts'
import { parseRow } from './parse-row.ts'
import { parseTableLine } from './parse-table-line.ts'
import { readInput } from './read-input.ts'
import { readTableLines } from './read-table-lines.ts'

/** Puts the file of a report in its place in the content folder; returns what kept it from that. */
export type Store = (segments: readonly string[], text: string) => Problem | undefined

/**
 * Imports files one after the other, each text stored before the next is read, so that a batch that was broken off
 * goes on where it stopped: what is there already is recognised by its digest. Gives what became of each text.
 */
export function* importInputs(
  inputs: readonly Input[],
  setting: ImportSetting,
  state: ImportState,
  store: Store,
): Generator<ImportOutcome> {
  const finish = (prepared: PreparedImport): ImportOutcome => {
    if ('outcome' in prepared) return prepared.outcome
    const { report, text } = prepared
    const wrong = store(report.segments, text)
    return wrong === undefined ? report : { kind: 'refused', origin: report.origin, problems: [wrong] }
  }
  const importFound = (found: FoundText, origin: TextOrigin, method: string): ImportOutcome =>
    finish(importText(found, origin, method, setting, state))
  for (const input of inputs)
    if (input.kind === 'table') yield* importTable(input, setting, importFound)
    else yield importFile(input, setting, importFound)
}

type ImportFound = (found: FoundText, origin: TextOrigin, method: string) => ImportOutcome

function importFile(input: Input, setting: ImportSetting, importFound: ImportFound): ImportOutcome {
  const origin = { file: input.file }
  const read = readInput(input)
  const parsed = 'problem' in read ? read : parseInput(input, read.bytes, setting)
  return 'problem' in parsed
    ? { kind: 'refused', origin, problems: [parsed.problem] }
    : importFound(parsed.found, origin, parsed.method)
}

function* importTable(
  input: Input,
  setting: ImportSetting,
  importFound: ImportFound,
): Generator<ImportOutcome> {
  const { file } = input
  for (const { line, text, problem: unread } of readTableLines(input)) {
    const origin = { file, line }
    const place = { file, line, column: 1 }
    const refuse = (wrong: Problem): ImportOutcome => ({ kind: 'refused', origin, problems: [wrong] })
    if (unread !== undefined || text === undefined) {
      if (unread !== undefined) yield refuse(unread)
      continue
    }
    const parsed = parseTableLine(text, place, setting.fields)
    if ('problem' in parsed) yield refuse(parsed.problem)
    else if (parsed.row.headline === undefined)
      yield refuse(problem('missing-headline', place, { fields: setting.fields.headline }))
    else if (Object.values(parsed.row).some((words) => words.includes('\0')))
      yield refuse(problem('not-text', place, { reason: 'nul' }))
    else yield importFound(parseRow(parsed, file, setting), origin, 'imported from a table of texts')
  }
}
