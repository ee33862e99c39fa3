import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listContent, readEntry } from '../src/parse/read-content.ts'

let content = ''
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'variorum-content-'))
  mkdirSync(join(content, 'actors'))
  writeFileSync(join(content, 'archive.yaml'), 'name: A\n')
  writeFileSync(join(content, 'actors', 'qatar.mdx'), '---\n---\n')
})
afterEach(() => rmSync(content, { recursive: true, force: true }))

/** What was listed before `change`, read after it: each as its text or the code of its problem. */
function readAfter(change: () => void): readonly string[] {
  const { entries } = listContent(content)
  change()
  return entries.map(readEntry).map((read) => ('text' in read ? read.text : read.problem.code))
}

const actor = () => join(content, 'actors', 'qatar.mdx')

describe('listContent', () => {
  it('names files relative to where the command runs, in order, with their ids', () => {
    writeFileSync(join(content, 'actors', 'egypt.mdx'), '')
    const root = relative(process.cwd(), content).split(sep).join('/')
    expect(listContent(content)).toEqual({
      entries: [
        {
          folder: 'actors',
          id: 'egypt',
          file: `${root}/actors/egypt.mdx`,
          path: join(content, 'actors', 'egypt.mdx'),
        },
        { folder: 'actors', id: 'qatar', file: `${root}/actors/qatar.mdx`, path: actor() },
        {
          folder: 'settings',
          id: 'archive',
          file: `${root}/archive.yaml`,
          path: join(content, 'archive.yaml'),
        },
      ],
      problems: [],
      logos: [],
    })
  })

  it('takes a content folder that is named by a link, and no link within it', () => {
    const link = `${content}-link`
    symlinkSync(content, link)
    symlinkSync(join(content, 'actors'), join(content, 'places'))
    const { entries, problems } = listContent(link)
    rmSync(link)
    expect(entries.map(({ id }) => id)).toEqual(['qatar', 'archive'])
    expect(problems.map(({ code }) => code)).toEqual(['symbolic-link'])
  })

  it('tells a content folder that is a file', () => {
    expect(listContent(actor()).problems).toMatchObject([
      { code: 'missing-content', message: 'Unexpected file, expected the folder of the content.' },
    ])
  })
})

describe('readEntry', () => {
  it('reads text', () => {
    expect(readAfter(() => writeFileSync(actor(), '\uFEFFa\r\nb'))).toEqual(['a\nb', 'name: A\n'])
  })

  it.each([
    ['is deleted', () => rmSync(actor()), 'unreadable-file'],
    [
      'becomes a link',
      () => (renameSync(actor(), `${actor()}.old`), symlinkSync(`${actor()}.old`, actor())),
      'symbolic-link',
    ],
    ['becomes a folder', () => (rmSync(actor()), mkdirSync(actor())), 'not-a-regular-file'],
    ['becomes a pipe', () => (rmSync(actor()), execFileSync('mkfifo', [actor()])), 'not-a-regular-file'],
    ['grows', () => truncateSync(actor(), 5_100_001), 'file-too-large'],
  ])('tells a file that %s after it was listed, and reads on', (_, change, code) => {
    expect(readAfter(change)).toEqual([code, 'name: A\n'])
  })
})
