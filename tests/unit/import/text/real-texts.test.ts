import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { foldBlock } from '../../../../src/concepts/canonical-text.ts'
import { parsePrintedDate } from '../../../../src/import/dates/parse-printed-date.ts'
import { parsePlainText } from '../../../../src/import/text/parse-plain-text.ts'

// Real texts lie beside the checkout where there are any; their sentences do not go into the project.
const data = join(import.meta.dirname, '../../../../../shared/data')
const saved = join(data, 'press-tv-2025-07-08.txt')
const tables = ['wikinews-en.jsonl', 'meantime.jsonl'].map((name) => join(data, name))

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\n|\r/)
    .map(foldBlock)
    .filter((line) => line !== '')
}

describe('parsePlainText on real texts', () => {
  it.skipIf(!existsSync(saved))('knows the parts of a report and of the page it was copied from', () => {
    const text = readFileSync(saved, 'utf8')
    const setting = { outletNames: ['Press TV', 'presstv.ir'] }
    const { headline, outletLine, published, blocks, leftOut } = parsePlainText(
      { file: saved, text },
      setting,
    )
    const lines = linesOf(text)
    expect(headline?.value).toBe(lines[0])
    expect(outletLine?.value).toBe(lines[1])
    expect(published).toMatchObject({ value: '2025-07-08T14:44', printed: lines[2] })
    expect(published?.guess).toBeUndefined()
    expect(blocks.map(({ type }) => type)).toEqual(
      Array.from({ length: 20 }, (_, at) => (at === 14 ? 'heading' : 'paragraph')),
    )
    const page = leftOut.filter(({ why }) => why === 'furniture').map((line) => line.text)
    expect(page).toEqual(lines.slice(-5))
  })

  it.skipIf(!tables.every(existsSync))(
    'leaves out only dates and headlines of texts without a page around them',
    () => {
      for (const row of tables.flatMap((table) => readFileSync(table, 'utf8').trim().split('\n'))) {
        const { title, body } = JSON.parse(row) as { readonly title: string; readonly body: string }
        const { blocks, leftOut } = parsePlainText(
          { file: 'a', text: `${title}\n\n${body}` },
          { outletNames: ['Wikinews'] },
        )
        expect(blocks.filter(({ type }) => type === 'heading')).toEqual([])
        for (const { text, why } of leftOut)
          if (why === 'headline-again') expect(foldBlock(text)).toBe(foldBlock(title))
          else expect(parsePrintedDate(text)).toBeDefined()
        expect(blocks.length + leftOut.length).toBe(linesOf(body).length)
      }
    },
  )
})
