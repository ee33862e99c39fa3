import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArchive } from '../../src/archive/read-archive.ts'
import { foldBlock } from '../../src/concepts/canonical-text.ts'
import type { ImportedReport } from '../../src/import/batch/import-outcome.ts'
import { readLineField } from '../../src/import/seal-frontmatter.ts'
import { parseArticle } from '../../src/parse/parse-article.ts'
import { importTexts } from '../support/import-texts.ts'
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts'

// Real texts lie beside the checkout where there are any; their sentences do not go into the project.
const data = join(import.meta.dirname, '../../../shared/data')
const tables = ['wikinews-en.jsonl', 'meantime.jsonl'].map((name) => join(data, name))
const saved = join(data, 'press-tv-2025-07-08.txt')

const settings = `name: Trial
description: Real texts, to try the import with.
inLanguage: en
publisher: { name: Trial }
licence: CC0-1.0
contributors: [{ id: m-oduya, name: Mireille Oduya }]
`

function startArchive(outlet: string, name: string): { folder: string; content: string } {
  const folder = temporaryFolder()
  const content = join(folder, 'content')
  writeFiles(content, {
    'archive.yaml': settings,
    [`outlets/${outlet}.mdx`]: `---\nname: ${name}\nkind: unknown\nby: [m-oduya]\n---\n`,
  })
  return { folder, content }
}

function readReport(content: string, { segments, id }: ImportedReport) {
  const text = readFileSync(join(content, ...segments), 'utf8')
  const { value } = parseArticle(id, { file: id, text }, [])
  if (value === undefined) throw new Error(`${id} cannot be read`)
  return value
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map(foldBlock)
    .filter((line) => line !== '')
}

describe('real texts', () => {
  it.skipIf(!existsSync(saved))(
    'come in with their headline, date and paragraphs, and without the page around them',
    () => {
      const { content } = startArchive('press-tv', 'Press TV')
      const rights = 'quotation: Press TV'
      const { outcomes } = importTexts(content, [saved], { outlet: 'press-tv', rights })
      const [report] = outcomes
      if (report?.kind !== 'written') throw new Error('It was not written')
      const { record, body } = readReport(content, report)
      const [headline, ...lines] = linesOf(readFileSync(saved, 'utf8'))
      expect(record.headlineText).toBe(headline)
      expect(readLineField(readFileSync(join(content, ...report.segments), 'utf8'), 'datePublished')).toBe(
        '2025-07-08T14:44',
      )
      const kinds = body.blocks.map(({ kind }) => kind)
      expect(kinds.filter((kind) => kind === 'paragraph')).toHaveLength(19)
      expect(kinds.filter((kind) => kind === 'heading')).toHaveLength(1)
      expect(body.text).toBe(lines.slice(2, 22).join('\n\n'))
      expect(report.leftOut.filter(({ why }) => why === 'furniture').map(({ text }) => text)).toEqual(
        lines.slice(22),
      )
      expect(lines.slice(22)).toHaveLength(5)
      expect(readArchive(content).problems).toEqual([])
    },
  )

  it.skipIf(!tables.every(existsSync))('of two archives come in whole, less the lines that are told', () => {
    const { folder, content } = startArchive('wikinews', 'Wikinews')
    const texts = tables.flatMap((table) => readFileSync(table, 'utf8').trim().split('\n'))
    const files = texts.map((line, at): [string, string] => {
      const { title, body } = JSON.parse(line) as { readonly title: string; readonly body: string }
      return [`${String(at).padStart(4, '0')}.txt`, `${title}\n\n${body}`]
    })
    writeFiles(join(folder, 'inbox'), Object.fromEntries(files))
    const rights = 'licence (CC BY 2.5): Wikinews contributors'
    const given = { outlet: 'wikinews', lang: 'en', rights }
    const { outcomes } = importTexts(content, [join(folder, 'inbox')], given)
    expect(outcomes.filter(({ kind }) => kind !== 'written')).toEqual([])
    expect(outcomes).toHaveLength(775)
    for (const [at, report] of outcomes.entries()) {
      if (report.kind !== 'written') continue
      const { record, body } = readReport(content, report)
      const told = [record.headlineText, ...report.leftOut.map(({ text }) => foldBlock(text))]
      const given = linesOf(files[at]?.[1] ?? '')
      const rest = given.filter((line) => {
        const found = told.indexOf(line)
        if (found !== -1) told.splice(found, 1)
        return found === -1
      })
      expect(rest.join('\n\n'), report.id).toBe(body.text)
      expect(told, report.id).toEqual([])
    }
    expect(readArchive(content).problems).toEqual([])
  })
})
