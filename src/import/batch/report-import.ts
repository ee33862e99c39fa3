import { reportProblems } from '../../problems/report-text.ts'
import { tellControls } from '../../problems/show-text.ts'
import type { FoundIn } from '../found-text.ts'
import type { ImportedReport, ImportOutcome, TextOrigin } from './import-outcome.ts'
import type { Reading } from './reading.ts'

const sources: Readonly<Record<FoundIn, string>> = {
  option: 'as you said',
  field: 'field of the table',
  'json-ld': 'JSON-LD',
  meta: 'meta tag',
  time: 'time element',
  markup: 'markup',
  text: 'text',
}

/** Returns for people what became of one text: what was read and from where, what was guessed, and verbatim what was left out. Ends with an empty line. */
export function reportImport(outcome: ImportOutcome): string {
  if (outcome.kind === 'refused') return reportProblems(outcome.problems)
  const origin = nameOrigin(outcome.origin)
  if (outcome.kind === 'same')
    return lines([
      `${origin}: the archive has this text as ${outcome.id}. Nothing was written; to import it anew, delete that report first.`,
    ])
  return lines([`${origin}: ${outcome.id}`, ...describeReport(outcome).map((line) => `  ${line}`)])
}

function describeReport({ segments, readings, guesses, leftOut, near }: ImportedReport): readonly string[] {
  const width = Math.max(...readings.map(({ name }) => name.length))
  return [
    `written to ${segments.join('/')}`,
    ...readings.map((reading) => `${reading.name.padEnd(width)}  ${describeReading(reading)}`),
    ...guesses.map(({ line, text }) => `guessed: ${text}${line === undefined ? '' : ` (line ${line})`}`),
    ...near.map(({ id, share }) => `much like ${id}: about ${share} of 100 runs of five words are the same`),
    ...(leftOut.length === 0 ? [] : ['left out of the text, verbatim:']),
    ...leftOut.map(({ text, line }) => `  ${line === undefined ? '' : `line ${line}: `}${text}`),
  ]
}

function describeReading({ value, from, line, guess }: Reading): string {
  const place = line === undefined ? sources[from] : `line ${line}`
  return `${value}  (${place}${guess === undefined ? '' : `; guessed: ${guess}`})`
}

/** Returns a text's origin: `inbox/osk.txt`, or `inbox/wire.jsonl:12` for a line of a table. */
function nameOrigin({ file, line }: TextOrigin): string {
  return line === undefined ? file : `${file}:${line}`
}

function lines(each: readonly string[]): string {
  return `${each.map((line) => `${tellControls(line)}\n`).join('')}\n`
}
