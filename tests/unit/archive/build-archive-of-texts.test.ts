import { describe, expect, it } from 'vitest'
import { type ArchiveTexts, buildArchiveOfTexts } from '../../../src/archive/build-archive-of-texts.ts'
import type { ArticleId } from '../../../src/concepts/id.ts'

const report = {
  by: ['ed'],
  headline: 'A lamp',
  outlet: 'gazette',
  datePublished: '2031-03-04',
  inLanguage: 'en',
  genre: 'report',
  text: 'full',
  retrieved: { by: 'ed' },
  rights: { holder: 'Nobody', basis: 'own-words' },
}

function texts(body: string, layers: Readonly<Record<string, Record<string, unknown>>> = {}): ArchiveTexts {
  return {
    settings: {
      name: 'Made',
      description: 'Made',
      inLanguage: 'en',
      publisher: { name: 'Nobody' },
      licence: 'CC0-1.0',
      contributors: [{ id: 'ed', name: 'Ed' }],
    },
    outlets: { gazette: { by: ['ed'], name: 'Gazette', kind: 'newspaper' } },
    articles: { one: { fields: report, body, layers } },
  }
}

describe('an archive of texts', () => {
  it('is parsed as files are, with its reports sealed and its layers laid over them', () => {
    const archive = buildArchiveOfTexts(
      texts('It <Sensitive kind="death">went out</Sensitive>: “at once”.', {
        second: {
          by: ['ed'],
          annotations: [{ type: 'Sensitive', target: { exact: 'at once' }, kind: 'violence' }],
        },
      }),
    )
    const article = archive.articles.get('one' as ArticleId)
    expect(archive.bodies.bodyOf('one' as ArticleId).text).toBe('It went out: “at once”.')
    expect(article?.textHash).toMatch(/^sha256:/)
    expect(article?.annotations.map(({ layer }) => layer)).toEqual([undefined, 'second'])
  })

  it('is refused, with the place and the message, where a text has a problem', () => {
    expect(() => buildArchiveOfTexts(texts('<Mention of="nobody">Nobody</Mention>'))).toThrow(
      /articles\/one: .*`nobody`/,
    )
  })
})
