import { readFileSync, writeFileSync } from 'node:fs'
import { parsePartialDate } from '../src/concepts/partial-date.ts'
import { type Sealing, sealArticle } from '../src/import/seal-article.ts'
import type { SealReason } from '../src/import/seal-frontmatter.ts'
import type { ContentEntry } from '../src/parse/content-entry.ts'
import { listContent, readEntry } from '../src/parse/read-content.ts'
import { reportText } from '../src/problems/report-text.ts'
import { showText } from '../src/problems/show-text.ts'
import { exitCodes, runCommand } from './run-command.ts'

await runCommand(
  {
    name: 'seal',
    operands: 'ARTICLE-ID…',
    summary:
      'Writes the digests of the text and the headline of reports that are held in full or in excerpt. A text that was sealed before is sealed anew only with a reason, which is kept under `corrections` with the digest until then.',
    options: {
      reason: { value: 'TEXT', meaning: 'why the words changed' },
      date: { value: 'DATE', meaning: 'the day of the change, such as 2031-04-02' },
    },
  },
  ({ operands, values, content }) => {
    if (operands.length === 0) return { wrong: 'Missing the id of an article.', withUsage: true }
    if ((values.reason === undefined) !== (values.date === undefined))
      return { wrong: 'A change of sealed words needs both `--reason` and `--date`.' }
    if (values.date !== undefined && !isDay(values.date))
      return {
        wrong: `Unexpected ${showText(values.date)} after \`--date\`, expected a day such as \`2031-04-02\`.`,
      }
    const changed =
      values.reason === undefined || values.date === undefined
        ? undefined
        : { reason: values.reason, date: values.date }
    const articles = listContent(content).entries.filter(({ folder }) => folder === 'articles')
    const ends = operands.map((id) =>
      seal(
        id,
        articles.find((entry) => entry.id === id),
        changed,
      ),
    )
    return ends.every((end) => end) ? exitCodes.done : exitCodes.problems
  },
)

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && 'date' in parsePartialDate(text)
}

/** Seals one article on the disk and says what was done. Returns false where it could not be done. */
function seal(id: string, entry: ContentEntry | undefined, changed: SealReason | undefined): boolean {
  if (entry === undefined) return say(`${id}: there is no article of this id.`, false)
  const read = readEntry(entry)
  if ('problem' in read) return say(reportText([read.problem], 1).trimEnd(), false)
  const sealing = sealArticle(
    id,
    { file: entry.file, text: read.text, raw: readFileSync(entry.path, 'utf8') },
    changed,
  )
  if (sealing.kind === 'sealed') writeFileSync(entry.path, sealing.text)
  return say(tellOf(sealing, entry.file), sealing.kind !== 'reason-missing' && sealing.kind !== 'unreadable')
}

function tellOf(sealing: Sealing, file: string): string {
  switch (sealing.kind) {
    case 'sealed':
      return `${file}: sealed.`
    case 'unchanged':
      return `${file}: sealed already, and unchanged.`
    case 'withheld':
      return `${file}: withheld, so its digests stay as they are.`
    case 'digest':
      return `${file}: a digest in the archive's own words, which needs no seal.`
    case 'reason-missing':
      return `${file}: its words are not those that were sealed. Put them back, or give --reason and --date.`
    case 'unreadable':
      return reportText(sealing.problems, 1).trimEnd()
  }
}

function say(line: string, done: boolean): boolean {
  process.stdout.write(`${line}\n`)
  return done
}
