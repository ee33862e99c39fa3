import { setImmediate } from 'node:timers/promises'
import { countImport, noImports, summariseImports } from '../src/import/batch/import-count.ts'
import { importInputs } from '../src/import/batch/import-inputs.ts'
import type { ImportOutcome } from '../src/import/batch/import-outcome.ts'
import type { ImportSetting } from '../src/import/batch/import-setting.ts'
import { type InputListing, listInputs } from '../src/import/batch/list-inputs.ts'
import { startArticleNames } from '../src/import/batch/name-import.ts'
import { parseImportOptions } from '../src/import/batch/parse-import-options.ts'
import { readKnownTexts } from '../src/import/batch/read-known-texts.ts'
import { reportImport } from '../src/import/batch/report-import.ts'
import { storeNothingHalf, storeReport } from '../src/import/batch/store-report.ts'
import { findUnknownWord } from '../src/import/find-unknown-word.ts'
import { readOutlets, readSettings } from '../src/import/read-register.ts'
import { listContent } from '../src/parse/read-content.ts'
import { reportProblems } from '../src/problems/report-text.ts'
import { showChoices, tellControls } from '../src/problems/show-text.ts'
import { type CommandEnd, exitCodes, runCommand } from './run-command.ts'
import { showProgress } from './show-progress.ts'
import { tellBrokenSettings } from './tell-broken-settings.ts'

await runCommand(
  {
    name: 'import',
    operands: 'FILE…',
    summary:
      'Makes reports of plain texts (.txt), saved pages (.html) and tables of texts (.jsonl); of folders and patterns too. Says what was read, what was guessed, and verbatim what was left out. Overwrites nothing; a text that is there already is not written again, so a batch that was broken off goes on when it is run again.',
    options: {
      outlet: { value: 'ID', meaning: 'who published the texts' },
      by: { value: 'ID', meaning: 'the contributor who brings them in (default: the only one there is)' },
      lang: { value: 'TAG', meaning: 'their language, such as en (default: as told or guessed)' },
      date: { value: 'DATE', meaning: 'when they were published (default: as told)' },
      genre: { value: 'GENRE', meaning: 'such as report or opinion (default: other)' },
      text: {
        value: 'MODE',
        choices: ['full', 'excerpt'],
        meaning: 'how much of them this is (default: full)',
      },
      rights: {
        value: 'RIGHTS',
        meaning: 'the basis and the holder, as in "licence (CC BY 4.0): The Ostren Courier"',
      },
      retrieved: { value: 'DATE', meaning: 'when they were brought in' },
      fields: {
        value: 'MAP',
        meaning: 'of a table: what its fields are called, as in headline=title,body=text',
      },
      lines: {
        value: 'KIND',
        choices: ['paragraphs', 'wrapped'],
        meaning: 'of plain text: what a line is (default: guessed)',
      },
      keep: { meaning: 'leave out nothing as a part of the page' },
      'mark-quotes': { meaning: 'mark what stands in quotation marks, its speaker to be filled in' },
      format: { value: 'FORMAT', choices: ['text', 'json'], meaning: 'how to tell it (default: text)' },
    },
  },
  async ({ operands, values, content }): Promise<CommandEnd> => {
    if (operands.length === 0) return { wrong: 'Missing the files to import.', withUsage: true }
    if (values.outlet === undefined)
      return { wrong: 'Missing `--outlet`, the id of who published the texts.', withUsage: true }
    const { entries } = listContent(content)
    const settings = readSettings(entries)
    if (settings === undefined) return { wrong: tellBrokenSettings(content) }
    const unknown = findUnknownWord(
      'article',
      { outlet: values.outlet, by: values.by },
      {
        outlets: entries.filter(({ folder }) => folder === 'outlets').map(({ id }) => id),
        contributors: settings.contributors.map(({ id }) => id),
      },
    )
    if (unknown !== undefined) return { wrong: unknown }
    const [only, other] = settings.contributors
    const by = values.by ?? (other === undefined ? only?.id : undefined)
    if (by === undefined)
      return {
        wrong: `Missing \`--by\`, the contributor who brings the texts in, one of ${showChoices(settings.contributors.map(({ id }) => id))}.`,
      }
    const setting = parseImportOptions(values, readOutlets(entries), by)
    if ('wrong' in setting) return setting
    return importAll(
      listInputs(operands),
      setting,
      content,
      values.format === 'json' ? tellJson : reportImport,
    )
  },
)

async function importAll(
  { inputs, passedOver, problems }: InputListing,
  setting: ImportSetting,
  content: string,
  tell: (outcome: ImportOutcome) => string,
): Promise<CommandEnd> {
  storeNothingHalf(content)
  const reading = showProgress('Read', 'reports of the archive')
  const { entries } = listContent(content)
  const known = readKnownTexts(entries, reading.tell)
  reading.end()
  const ids = entries.filter(({ folder }) => folder === 'articles').map(({ id }) => id)
  const state = { known, names: startArticleNames(ids) }
  let isStopped = false
  process.once('SIGINT', () => {
    isStopped = true
  })
  const progress = showProgress('Imported', 'texts')
  let count = noImports
  const store = (segments: readonly string[], text: string) => storeReport(content, segments, text)
  for (const outcome of importInputs(inputs, setting, state, store)) {
    count = countImport(count, outcome)
    progress.end()
    process.stdout.write(tell(outcome))
    progress.tell(count.written + count.same + count.refused)
    // A turn of the event loop, so that Ctrl+C is heard.
    await setImmediate()
    if (isStopped) break
  }
  progress.end()
  const ending = [
    reportProblems(problems),
    ...passedOver.map(
      ({ file, isOther }) =>
        `${tellControls(file)}: not looked at, since ${isOther ? 'it is a link or no file' : "its name does not end as a text's does"}.\n`,
    ),
    `${summariseImports(count)}\n`,
    ...(isStopped ? ['Broken off. The same command goes on from here.\n'] : []),
    ...(count.written > 0 && setting.rights === undefined
      ? ['Fill in `rights` in each report; `npm run check` shows where.\n']
      : []),
  ].join('')
  if (tell === reportImport) process.stdout.write(ending)
  else process.stderr.write(ending)
  return isStopped || count.refused + problems.length > 0 ? exitCodes.problems : exitCodes.done
}

/** One JSON object a line. */
function tellJson(outcome: ImportOutcome): string {
  return `${JSON.stringify(outcome)}\n`
}
