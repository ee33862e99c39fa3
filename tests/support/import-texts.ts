import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { importInputs } from '../../src/import/batch/import-inputs.ts'
import type { ImportOutcome } from '../../src/import/batch/import-outcome.ts'
import { listInputs } from '../../src/import/batch/list-inputs.ts'
import { startArticleNames } from '../../src/import/batch/name-import.ts'
import { type ImportOptions, parseImportOptions } from '../../src/import/batch/parse-import-options.ts'
import { readKnownTexts } from '../../src/import/batch/read-known-texts.ts'
import { storeReport } from '../../src/import/batch/store-report.ts'
import { readOutlets } from '../../src/import/read-register.ts'
import { listContent } from '../../src/parse/read-content.ts'
import type { Problem } from '../../src/problems/problem.ts'
import { reportProblems } from '../../src/problems/report-text.ts'

export type InputFiles = Readonly<Record<string, string | Uint8Array>>

/** Copies the fixture archive to `content` in a folder, and returns where it is. */
export function copyFixture(folder: string): string {
  const content = join(folder, 'content')
  cpSync(join(import.meta.dirname, '..', 'fixtures', 'archive'), content, { recursive: true })
  return content
}

/** Writes files to `inbox` in a folder, and returns where they are. */
export function writeInbox(folder: string, files: InputFiles): string {
  const inbox = join(folder, 'inbox')
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(inbox, name)), { recursive: true })
    writeFileSync(join(inbox, name), text)
  }
  return inbox
}

/** Imports files into an archive as the command does, and returns what became of each text and which files could not be taken. */
export function importTexts(
  content: string,
  operands: readonly string[],
  options: ImportOptions,
): { readonly outcomes: readonly ImportOutcome[]; readonly problems: readonly Problem[] } {
  const { entries } = listContent(content)
  const setting = parseImportOptions(options, readOutlets(entries), 'm-oduya')
  if ('wrong' in setting) throw new Error(setting.wrong)
  const known = readKnownTexts(entries, () => undefined)
  const names = startArticleNames(entries.filter(({ folder }) => folder === 'articles').map(({ id }) => id))
  const { inputs, problems } = listInputs(operands)
  const outcomes = [
    ...importInputs(inputs, setting, { known, names }, (segments, text) =>
      storeReport(content, segments, text),
    ),
  ]
  return { outcomes, problems }
}

/** Imports files into a copy of the fixture archive, in a folder, and returns the report of what was refused. */
export function reportRefused(
  folder: string,
  files: InputFiles,
  options: ImportOptions = { lang: 'en' },
  named: readonly string[] = [''],
): string {
  const inbox = writeInbox(folder, files)
  const operands = named.map((name) => join(inbox, name))
  const given = { outlet: 'harbour-courier', ...options }
  const { outcomes, problems } = importTexts(copyFixture(folder), operands, given)
  const refused = outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? outcome.problems : []))
  return reportProblems([...problems, ...refused])
}
