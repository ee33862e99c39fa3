import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readArchive } from '../../src/archive/read-archive.ts'
import { copyFixture, importTexts, writeInbox } from '../support/import-texts.ts'
import { spawnCommand } from '../support/spawn-command.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const rights = 'permission: The Harbour Courier'
const given = { outlet: 'harbour-courier', lang: 'en', rights }

/** Forty invented texts, two of them the same, and a table with ten more, of which one is no text. */
function writeTexts(folder: string): string {
  const text = (number: number) =>
    `Ferry ${number} late\n\n3 May 2031\n\nThe ferry of quay ${number} came ${number + 2} minutes late, the harbour office said on Saturday.\n`
  const rows = Array.from({ length: 10 }, (_, at) =>
    at === 4
      ? '{"title":"No body"}'
      : JSON.stringify({ title: `Tide ${at}`, body: `The tide was ${at} hand high.` }),
  )
  const files = Array.from({ length: 40 }, (_, at) => [
    `${String(at).padStart(2, '0')}.txt`,
    text(at === 7 ? 3 : at),
  ])
  return writeInbox(folder, { ...Object.fromEntries(files), 'tides.jsonl': rows.join('\n') })
}

function readTree(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]),
  )
}

it('writes every text once, tells which came again, and refuses what is none', () => {
  const folder = temporaryFolder()
  const content = copyFixture(folder)
  const before = readTree(content)
  const { outcomes } = importTexts(content, [writeTexts(folder)], given)
  const kinds = outcomes.map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'written')).toHaveLength(48)
  expect(kinds.indexOf('same')).toBe(7)
  expect(kinds.indexOf('refused')).toBe(44)
  const after = readTree(content)
  expect(Object.keys(after)).toHaveLength(Object.keys(before).length + 48)
  expect(after).toMatchObject(before)
  const { problems } = readArchive(content)
  expect(problems).toEqual([])
})

it('writes nothing the second time', () => {
  const folder = temporaryFolder()
  const content = copyFixture(folder)
  const inbox = writeTexts(folder)
  importTexts(content, [inbox], given)
  const once = readTree(content)
  const { outcomes } = importTexts(content, [inbox], given)
  expect(outcomes.filter(({ kind }) => kind === 'written')).toEqual([])
  expect(readTree(content)).toEqual(once)
})

it('gives the same folder when it is killed and run again', async () => {
  const whole = temporaryFolder()
  const broken = temporaryFolder()
  const args = (folder: string) => [
    ...[writeTexts(folder), '--content', join(folder, 'content'), '--outlet', 'harbour-courier'],
    ...['--by', 'm-oduya', '--lang', 'en', '--rights', rights],
  ]
  copyFixture(whole)
  await spawnCommand('import', args(whole))
  const content = copyFixture(broken)
  for (const killAfter of [300, 500, 700, 900]) await spawnCommand('import', args(broken), { killAfter })
  // What a kill in the midst of writing leaves behind.
  writeFileSync(
    join(content, 'articles', '2031', '2031-05-03-harbour-courier-ferry-39-late.mdx.part'),
    '---\nhead',
  )
  const last = await spawnCommand('import', args(broken))
  expect(last.code).toBe(1)
  expect(last.output).toContain('1 refused.')
  expect(readTree(content)).toEqual(readTree(join(whole, 'content')))
})

it('never writes over a file, even one that came in meanwhile', () => {
  const folder = temporaryFolder()
  const content = copyFixture(folder)
  const { outcomes } = importTexts(
    content,
    [writeInbox(folder, { 'a.txt': 'Ferry late\n\n3 May 2031\n\nIt was.' })],
    given,
  )
  const [first] = outcomes
  if (first?.kind !== 'written') throw new Error('The report was not written')
  const path = join(content, ...first.segments)
  writeFileSync(path, 'changed by hand')
  importTexts(content, [join(folder, 'inbox')], given)
  expect(readFileSync(path, 'utf8')).toBe('changed by hand')
})

it('names near copies', () => {
  const folder = temporaryFolder()
  const words = Array.from({ length: 200 }, (_, at) => `word${at}`).join(' ')
  const inbox = writeInbox(folder, {
    'a.txt': `Wire\n\n${words}.`,
    'b.txt': `Cut\n\n${words.slice(0, 1200)}.`,
  })
  const { outcomes } = importTexts(copyFixture(folder), [inbox], given)
  expect(outcomes.map((each) => (each.kind === 'written' ? each.near.map(({ id }) => id) : each))).toEqual([
    [],
    ['undated-harbour-courier-wire'],
  ])
})

it('writes the same text of another outlet, and names its twin', () => {
  const folder = temporaryFolder()
  const content = copyFixture(folder)
  const inbox = writeInbox(folder, {
    'a.txt': 'Ferry late\n\nThe ferry of quay 3 came five minutes late, the harbour office said.',
  })
  importTexts(content, [inbox], given)
  const [copy] = importTexts(content, [inbox], { ...given, outlet: 'tide-post' }).outcomes
  expect(copy).toMatchObject({
    kind: 'written',
    near: [{ id: 'undated-harbour-courier-ferry-late', share: 100 }],
  })
  expect(readArchive(content).problems.map(({ code }) => code)).toEqual(['duplicate-text'])
})

it('takes a text that is all headline', () => {
  const folder = temporaryFolder()
  const content = copyFixture(folder)
  const inbox = writeInbox(folder, { 'a.txt': 'Ferry late', 'b.txt': 'Ferry gone', 'c.txt': 'Ferry late' })
  const { outcomes } = importTexts(content, [inbox], given)
  expect(outcomes.map(({ kind }) => kind)).toEqual(['written', 'written', 'same'])
  expect(readArchive(content).problems).toEqual([])
})
