import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldBlock } from '../../../../src/concepts/canonical-text.ts'
import type { ArticleDraft } from '../../../../src/import/write/article-draft.ts'
import { parseBlocksAsGiven } from '../../../../src/import/write/parse-written.ts'
import { writeArticle } from '../../../../src/import/write/write-article.ts'
import { parseArticle } from '../../../../src/parse/parse-article.ts'
import { anyBlocks, anyWords } from '../../../support/any-blocks.ts'

const least: ArticleDraft = {
  headline: 'Quay closed',
  outlet: 'harbour-courier',
  datePublished: '2031-05-03T14:44',
  inLanguage: 'ar',
  genre: 'other',
  text: 'full',
  retrieved: { by: 'm-oduya' },
  rights: { holder: 'Harbour Courier', basis: 'permission' },
  by: ['m-oduya'],
  blocks: [{ type: 'paragraph', children: [{ type: 'text', value: 'The quay is closed.' }] }],
}

/** What is wrong with blocks that have no words, and with tags around half a character or nothing. */
const ofWhatIsGiven = new Set(['missing-text', 'split-character', 'empty-annotation'])

function parse(text: string) {
  return parseArticle('2031-05-03-harbour-courier-quay-closed', { file: 'a.mdx', text }, [])
}

describe('an article that is written', () => {
  it('says in its file what the draft says, in the order of the vocabulary', () => {
    const { text } = writeArticle({
      ...least,
      byline: 'By Ilse Tarn: "on the quay"',
      dateline: 'PORT MERROWE',
      datePrinted: '3 May 2031, 14:44',
      dir: 'ltr',
      url: 'https://courier.example/a?b=c',
      retrieved: { by: 'm-oduya', method: 'import of a saved page', date: '2031-05-04' },
      infoSources: [
        { party: 'meridian-agency', role: 'agency', known: 'stated' },
        { party: 'harbour-courier', role: 'publisher', known: 'seen' },
      ],
      rights: { holder: 'Harbour Courier', basis: 'licence', licence: 'CC BY 4.0' },
    })
    expect(text.replaceAll(/sha256:[0-9a-f]{64}/g, 'sha256:…')).toMatchInlineSnapshot(`
      "---
      headline: Quay closed
      outlet: harbour-courier
      byline: "By Ilse Tarn: \\"on the quay\\""
      dateline: PORT MERROWE
      datePublished: 2031-05-03T14:44
      datePrinted: "3 May 2031, 14:44"
      inLanguage: ar
      dir: ltr
      genre: other
      text: full
      url: "https://courier.example/a?b=c"
      retrieved: { by: m-oduya, method: import of a saved page, date: 2031-05-04 }
      textHash: sha256:…
      headlineHash: sha256:…
      infoSources: [{ party: meridian-agency, role: agency, known: stated }, { party: harbour-courier, role: publisher, known: seen }]
      rights: { holder: Harbour Courier, basis: licence, licence: CC BY 4.0 }
      by: [m-oduya]
      ---

      The quay is closed.
      "
    `)
    expect(parse(text).problems).toEqual([])
  })

  it('leaves nothing but the rights to be filled in', () => {
    const { rights, ...unfilled } = least
    const { text } = writeArticle(unfilled)
    expect(rights).toBeDefined()
    expect(parse(text).problems.map(({ message }) => message)).toEqual([
      'Missing value of field `holder`.',
      'Missing value of field `basis`.',
    ])
  })

  it('survives whatever its words are: the file is read back with the same text and headline', () => {
    const isVisible = (words: string) => /[^\s\p{Cc}\p{Cf}\p{Z}]/u.test(words)
    const line = anyWords.map((words) => words.replace(/[\r\n]/g, ' ')).filter(isVisible)
    fc.assert(
      fc.property(anyBlocks, line, line, (blocks, headline, byline) => {
        const { text, canonicalText, textHash, headlineHash } = writeArticle({
          ...least,
          blocks,
          headline,
          byline,
          dateline: byline,
          datePrinted: headline,
        })
        const { value, problems } = parse(text)
        const codes = problems.map(({ code }) => code).filter((code) => !ofWhatIsGiven.has(code))
        expect(codes).toEqual([])
        expect(value?.body.text).toBe(canonicalText)
        expect(canonicalText).toBe(parseBlocksAsGiven(blocks).text)
        expect(value?.record).toMatchObject({ headline, byline, dateline: byline, datePrinted: headline })
        expect(value?.record.headlineText).toBe(foldBlock(headline))
        expect(value?.record).toMatchObject({ textHash, headlineHash })
      }),
      { numRuns: Number(process.env['VARIORUM_RUNS'] ?? 300) },
    )
  })

  it('tells on which line of the file each block begins', () => {
    const paragraph = (value: string) => ({
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, value }],
    })
    const { text, lineOf } = writeArticle({ ...least, blocks: ['a', ' ', 'b'].map(paragraph) })
    const lines = text.split('\n')
    expect([0, 1, 2].map((index) => lines[lineOf(index) - 1])).toEqual(['a', 'b', 'b'])
  })

  it('tells what is too much for any file', () => {
    const long = {
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, value: 'a'.repeat(100_001) }],
    }
    const { excess, text, lineOf } = writeArticle({ ...least, blocks: [...least.blocks, long] })
    expect(excess).toMatchObject({ code: 'line-too-long', place: { line: lineOf(1) } })
    expect(parse(text).problems.map(({ code }) => code)).toEqual(['line-too-long'])
    expect(writeArticle({ ...least, headline: 'a '.repeat(40_000) }).excess?.code).toBe(
      'frontmatter-too-large',
    )
  })
})
