import { describe, expect, it } from 'vitest'
import { leavesOf } from '../../../src/concepts/body.ts'
import { canonicalText } from '../../../src/concepts/canonical-text.ts'
import { digestText } from '../../../src/parse/digest.ts'
import { parseArticle } from '../../../src/parse/parse-article.ts'
import vectors from './canonical-text.vectors.json' with { type: 'json' }

const frontmatter = `---
headline: A headline
outlet: o
datePublished: 2031
inLanguage: en
genre: report
text: excerpt
textHash: sha256:${'0'.repeat(64)}
headlineHash: sha256:${'0'.repeat(64)}
retrieved: { by: m }
rights: { holder: h, basis: permission }
by: [m]
---

`

function bodyOf(body: string) {
  const { value } = parseArticle('2031-a', { file: 'a.mdx', text: frontmatter + body }, [])
  if (value === undefined) throw new Error('The vector could not be read')
  return value.body
}

describe('canonical text, by the golden vectors', () => {
  it('has twenty of them', () => expect(vectors.length).toBe(20))

  it.each(vectors)('$name', ({ body, text, sha256, blocks }) => {
    const parsed = bodyOf(body)
    expect(parsed.text).toBe(text)
    expect(digestText(parsed.text)).toBe(sha256)
    expect(leavesOf(parsed.blocks).length).toBe(blocks)
  })

  it('is the same wherever the lines of a file end', () => {
    for (const { body, text } of vectors) expect(bodyOf(body.replaceAll('\n', '\r\n')).text).toBe(text)
  })

  it('is folded block by block', () => {
    expect(canonicalText([' a \t b\n', ' \n', '\u00a0c '])).toBe('a b\n\n\u00a0c')
  })
})
