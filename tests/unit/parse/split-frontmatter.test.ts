import { describe, expect, it } from 'vitest'
import { parseFrontmatter } from '../../../src/parse/frontmatter.ts'
import { splitFrontmatter } from '../../../src/parse/split-frontmatter.ts'

function codeOf(text: string): string | undefined {
  const split = splitFrontmatter({ file: 'a.mdx', text })
  return 'problem' in split ? split.problem.code : undefined
}

describe('splitFrontmatter', () => {
  it('ends the frontmatter at the second line of three hyphens and leaves later ones to the body', () => {
    const text = '---\na: b\n--- \t\nBody\n\n---\n\nMore\n'
    expect(splitFrontmatter({ file: 'a.mdx', text })).toEqual({
      yaml: { start: 4, end: 9 },
      bodyStart: { offset: 15, line: 4 },
    })
  })

  it('takes a file that ends with its frontmatter as one with an empty body', () => {
    const text = '---\na: b\n---'
    expect(splitFrontmatter({ file: 'a.mdx', text })).toMatchObject({
      bodyStart: { offset: text.length, line: 4 },
    })
  })

  it.each([
    ['', 'missing-frontmatter'],
    ['\n---\na: b\n---\n', 'missing-frontmatter'],
    [' ---\na: b\n---\n', 'missing-frontmatter'],
    ['---- \na: b\n---\n', 'missing-frontmatter'],
    ['--- a: b\n---\n', 'missing-frontmatter'],
    ['---', 'missing-frontmatter'],
    ['---\n', 'unclosed-frontmatter'],
    ['---\na: b\n ---\n', 'unclosed-frontmatter'],
    ['---\na: b\n----\n', 'unclosed-frontmatter'],
  ])('refuses %j', (text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  it('counts the size of frontmatter in bytes of UTF-8', () => {
    expect(codeOf(`---\na: ${'x'.repeat(63_996)}\n---\n`)).toBeUndefined()
    expect(codeOf(`---\na: ${'x'.repeat(63_997)}\n---\n`)).toBe('frontmatter-too-large')
    expect(codeOf(`---\na: ${'é'.repeat(32_000)}\n---\n`)).toBe('frontmatter-too-large')
  })
})

describe('parseFrontmatter', () => {
  it('gives places of the whole file', () => {
    const { value } = parseFrontmatter({ file: 'a.mdx', text: '---\na: b\nc: [d, e]\n---\nBody' })
    expect(value?.placeOf(['c', 1], 'value')).toEqual({ file: 'a.mdx', line: 3, column: 8 })
    expect(value?.bodyStart.line).toBe(5)
  })
})
