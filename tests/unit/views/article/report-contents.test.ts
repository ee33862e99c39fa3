import { describe, expect, it } from 'vitest'
import type { Body, Leaf } from '../../../../src/concepts/body.ts'
import { reportContents } from '../../../../src/views/article/report-contents.ts'
import { make } from '../../../support/make.ts'

/** Headings of these levels, each followed by a paragraph. The first letter of a heading is outside the basic plane. */
function bodyOf(levels: readonly number[]): Body {
  const texts = levels.flatMap((_, index) => [`𝔄${index}`, 'text'])
  const blocks: Leaf[] = []
  let start = 0
  for (const [index, text] of texts.entries()) {
    const end = start + [...text].length
    const level = levels[index / 2]
    const leaf = { number: index + 1, start, end, styles: [] }
    blocks.push(level === undefined ? { kind: 'paragraph', ...leaf } : { kind: 'heading', level, ...leaf })
    start = end + 2
  }
  return { blocks, text: texts.join('\n\n'), marks: [] }
}

function contentsOf(levels: readonly number[], words = 100, content: object = {}) {
  const { record } = make.article('one', {}, content)
  return reportContents({ ...record, wordCount: words }, bodyOf(levels))
}

describe('the contents of a report', () => {
  it('stand where it has three headings, or two and is long', () => {
    const given = (levels: readonly number[], words: number) => contentsOf(levels, words) !== undefined
    expect([given([2, 2], 1200), given([2, 2, 2], 10), given([2, 2], 1201), given([2], 9000)]).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('give each heading in its own words, with its block and how deep it lies', () => {
    expect(contentsOf([3, 5, 3])?.entries).toEqual([
      { text: '𝔄0', href: '#p-1', depth: 0, veiled: false },
      { text: '𝔄1', href: '#p-3', depth: 1, veiled: false },
      { text: '𝔄2', href: '#p-5', depth: 0, veiled: false },
    ])
  })

  it('veil a heading that the report veils', () => {
    const marks = [make.mark('Sensitive', [11, 12], { kind: 'death' })]
    expect(contentsOf([2, 2, 2], 100, { marks })?.entries.map(({ veiled }) => veiled)).toEqual([
      false,
      true,
      false,
    ])
  })

  it('are folded where they would push the report away', () => {
    const open = (count: number) => contentsOf(Array.from({ length: count }, () => 2))?.open
    expect([open(10), open(11)]).toEqual([true, false])
  })
})
