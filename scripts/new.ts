import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readArchive } from '../src/archive/read-archive.ts'
import { isRecordId } from '../src/concepts/id.ts'
import { type Draft, draftRecord } from '../src/import/draft-record.ts'
import { type DraftKind, draftKinds } from '../src/import/draft-wish.ts'
import { findTakenId } from '../src/import/find-taken-id.ts'
import { findUnknownWord } from '../src/import/find-unknown-word.ts'
import { readSettings } from '../src/import/read-register.ts'
import type { ContentEntry } from '../src/parse/content-entry.ts'
import { listContent } from '../src/parse/read-content.ts'
import { findNearest } from '../src/problems/nearest.ts'
import { reportProblems } from '../src/problems/report-text.ts'
import { showChoices, showText } from '../src/problems/show-text.ts'
import type { Command } from './arguments.ts'
import { type CommandEnd, exitCodes, runCommand } from './run-command.ts'
import { showProgress } from './show-progress.ts'
import { tellBrokenSettings } from './tell-broken-settings.ts'

const command = {
  name: 'new',
  operands: `<${draftKinds.join('|')}>`,
  summary: 'Writes the file of a new record, with empty fields for what only its author knows.',
  options: {
    name: { value: 'WORDS', meaning: 'its name, headline or label; of a claim the proposition' },
    id: { value: 'ID', meaning: 'its id, where it is not to be made of the name' },
    date: { value: 'DATE', meaning: 'of a report or an event, as far as it is known, or XXXX' },
    outlet: { value: 'ID', meaning: 'of a report: who published it' },
    language: { value: 'TAG', meaning: 'of a report (default: that of the archive)' },
    text: {
      value: 'MODE',
      choices: ['full', 'excerpt', 'digest'],
      meaning: 'how much of a report is held (default: digest)',
    },
    kind: { value: 'KIND', meaning: 'of an actor or outlet; of a report its genre' },
    article: { value: 'ID', meaning: 'of a layer: the report that it marks' },
    by: { value: 'ID', meaning: 'the contributor who writes it (default: the only one there is)' },
  },
} satisfies Command<string>

const optionsOf: Readonly<Record<DraftKind, readonly string[]>> = {
  article: ['name', 'id', 'date', 'outlet', 'language', 'text', 'kind', 'by'],
  actor: ['name', 'id', 'kind', 'by'],
  outlet: ['name', 'id', 'kind', 'by'],
  event: ['name', 'id', 'date', 'by'],
  claim: ['name', 'id', 'by'],
  term: ['name', 'id', 'by'],
  place: ['name', 'id', 'by'],
  layer: ['id', 'article', 'by'],
}

await runCommand(command, ({ operands, values, content }): CommandEnd => {
  const [typed, second] = operands
  const kind = draftKinds.find((known) => known === typed)
  if (kind === undefined) {
    const begin = typed === undefined ? 'Missing what to write' : `Unexpected ${showText(typed)}`
    return { wrong: `${begin}, expected one of ${showChoices(draftKinds)}.`, withUsage: true }
  }
  const fitting = optionsOf[kind]
  const stray = Object.keys(values).find((name) => name in command.options && !fitting.includes(name))
  if (stray !== undefined || second !== undefined) {
    const found = showText(stray === undefined ? String(second) : `--${stray}`)
    return {
      wrong: `Unexpected ${found}, expected one of ${showChoices(fitting.map((name) => `--${name}`))} after ${showText(kind)}.`,
      withUsage: true,
    }
  }
  const { entries } = listContent(content)
  const settings = readSettings(entries)
  if (settings === undefined) return { wrong: tellBrokenSettings(content) }
  const unknown = findUnknownWord(kind, values, {
    outlets: entries.filter(({ folder }) => folder === 'outlets').map(({ id }) => id),
    contributors: settings.contributors.map(({ id }) => id),
  })
  if (unknown !== undefined) return { wrong: unknown }
  const [only, other] = settings.contributors
  const known = {
    language: settings.inLanguage,
    archive: settings.name,
    ...(other === undefined ? { by: only?.id } : {}),
  }
  const draft = draftRecord(kind, { ...known, ...values }, (id) => entries.some((entry) => entry.id === id))
  if ('wrong' in draft) return draft
  const wrong = findWrongPlace(draft, kind, values.article, entries)
  if (wrong !== undefined) return { wrong }
  return writeDraft(draft, content)
})

function findWrongPlace(
  draft: Draft,
  kind: DraftKind,
  article: string | undefined,
  entries: readonly ContentEntry[],
): string | undefined {
  if (!isRecordId(draft.id)) {
    return `Unexpected id ${showText(draft.id)}, expected 1 to 80 lower-case ASCII letters, digits and hyphens.`
  }
  const reports = entries.filter(({ folder }) => folder === 'articles').map(({ id }) => id)
  if (kind === 'layer' && article !== undefined && !reports.includes(article)) {
    const nearest = findNearest(article, reports)
    return `Unexpected report ${showText(article)}, expected the name of a file in \`articles\`.${nearest === undefined ? '' : ` Did you mean ${showText(nearest)}?`}`
  }
  const taken = findTakenId(entries, kind === 'layer' ? 'annotations' : `${kind}s`, draft.id, article)
  return taken === undefined
    ? undefined
    : `Unexpected id ${showText(draft.id)}, which ${showText(taken.file)} has, expected one of its own. Name it with \`--id\`.`
}

function writeDraft({ segments, text }: Draft, content: string): CommandEnd {
  const path = join(content, ...segments)
  mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(path, text, { flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    return { wrong: `Unexpected file ${showText(path)}, expected nothing there. Name another with \`--id\`.` }
  }
  const progress = showProgress('Checked', 'files')
  const { problems } = readArchive(content, { onProgress: progress.tell })
  progress.end()
  const ending = segments.join('/')
  const gaps = problems.filter(({ place }) => place.file.endsWith(ending))
  process.stdout.write(`Wrote ${path}.\n`)
  if (gaps.length > 0) process.stdout.write(`\nTo be filled in or put right:\n\n${reportProblems(gaps)}`)
  return exitCodes.done
}
