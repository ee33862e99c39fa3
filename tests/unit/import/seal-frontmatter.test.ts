import { describe, expect, it } from 'vitest'
import type { TextHash } from '../../../src/concepts/text-hash.ts'
import { readLineField, sealFrontmatter, unsealed } from '../../../src/import/seal-frontmatter.ts'

const seals = {
  textHash: `sha256:${'a'.repeat(64)}` as TextHash,
  headlineHash: `sha256:${'b'.repeat(64)}` as TextHash,
}
const reason = { date: '2031-04-02', reason: 'The outlet\'s page says "nine", not "nice"' }
const entry = `{ date: 2031-04-02, by: archive, kind: correction, text: ${JSON.stringify(`${reason.reason} (digest until then: ${unsealed})`)} }`

describe('sealing frontmatter', () => {
  it('writes missing digests after the text mode and touches nothing else', () => {
    expect(sealFrontmatter('---\nheadline: A\ntext: full\nby: [x]\n---\n\ntext: body\n---\n', seals)).toBe(
      `---\nheadline: A\ntext: full\ntextHash: ${seals.textHash}\nheadlineHash: ${seals.headlineHash}\nby: [x]\n---\n\ntext: body\n---\n`,
    )
  })

  it('replaces digests in their lines and keeps the line ends of the file', () => {
    const file = `---\r\ntext: full\r\ntextHash: ${unsealed}\r\nheadlineHash: ${unsealed}\r\n---\r\nBody\r\n`
    expect(sealFrontmatter(file, seals)).toBe(
      `---\r\ntext: full\r\ntextHash: ${seals.textHash}\r\nheadlineHash: ${seals.headlineHash}\r\n---\r\nBody\r\n`,
    )
  })

  it('leaves every line end as it is where they differ', () => {
    const file = `\uFEFF---\r\ntext: full\nby: [x]\rcorrections: []\r\n---\nBody\r\nmore\n\r`
    expect(sealFrontmatter(file, seals, reason)).toBe(
      `\uFEFF---\r\ntext: full\ntextHash: ${seals.textHash}\r\nheadlineHash: ${seals.headlineHash}\r\nby: [x]\rcorrections: [${entry}]\r\n---\nBody\r\nmore\n\r`,
    )
  })

  it.each([
    ['none', '', `corrections:\n  - ${entry}\n`],
    ['an empty list', 'corrections: []\n', `corrections: [${entry}]\n`],
    ['a list on one line', 'corrections: [{ a: b }]\n', `corrections: [{ a: b }, ${entry}]\n`],
    [
      'a list of lines',
      'corrections:\n  - { a: b }\nby: [x]\n',
      `corrections:\n  - { a: b }\n  - ${entry}\nby: [x]\n`,
    ],
    [
      'a list without indent',
      'corrections:\n- a: b\n  c: d\nby: [x]\n',
      `corrections:\n- a: b\n  c: d\n- ${entry}\nby: [x]\n`,
    ],
  ])('records the old digest and the reason after %s', (_, before, after) => {
    const head = `---\ntextHash: ${unsealed}\nheadlineHash: ${unsealed}\n`
    const sealed = `---\ntextHash: ${seals.textHash}\nheadlineHash: ${seals.headlineHash}\n`
    expect(sealFrontmatter(`${head}${before}---\n`, seals, reason)).toBe(`${sealed}${after}---\n`)
  })

  it('reads a field of the frontmatter only', () => {
    expect(readLineField('---\ntext: full\n---\n\ntextHash: no\n', 'textHash')).toBeUndefined()
    expect(readLineField('---\ntext:   full  \n---\n', 'text')).toBe('full')
  })
})
