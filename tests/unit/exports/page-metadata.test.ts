import { describe, expect, it } from 'vitest'
import { type PageMetadata, pageMetadata } from '../../../src/exports/page-metadata.ts'
import type { Edition } from '../../../src/render/edition.ts'
import { editionOf } from '../../support/edition-of.ts'
import { make } from '../../support/make.ts'

const hash = `sha256:${'0'.repeat(64)}`
const sealed = { text: 'full', textHash: hash, headlineHash: hash } as const

function editionWith(fields: Parameters<typeof make.article>[1]): Edition {
  return editionOf({
    settings: make.settings({ name: 'The Record', contributors: [{ id: 'reader', name: 'Mira Oduya' }] }),
    actors: [make.actor('tarn', { name: 'Ilse Tarn' })],
    articles: [make.article('one', { headline: 'Nine ships', ...fields })],
  })
}

function metadataOf(edition: Edition): PageMetadata {
  const head = {
    title: 'Nine ships',
    description: 'A report',
    path: '/base/articles/one/',
    card: 'article',
  } as const
  return pageMetadata(edition, head, { kind: 'article', id: 'one' })
}

function valuesOf({ tags }: PageMetadata, key: string): readonly string[] {
  return tags.filter(({ name, property }) => (name ?? property) === key).map(({ content }) => content)
}

describe('the tags of a report’s page', () => {
  const edition = editionWith({
    ...sealed,
    authors: ['tarn'],
    url: 'https://courier.example/1',
    inLanguage: 'ar',
  })
  const metadata = metadataOf(edition)

  it('make reference managers take it for a newspaper article by its outlet and authors', () => {
    expect(valuesOf(metadata, 'DC.type')).toEqual(['newspaperArticle'])
    expect(valuesOf(metadata, 'DC.title')).toEqual(['Nine ships'])
    expect(valuesOf(metadata, 'DC.creator')).toEqual(['Tarn, Ilse'])
    expect(valuesOf(metadata, 'prism.publicationName')).toEqual(['Courier'])
    expect(valuesOf(metadata, 'prism.publicationDate')).toEqual(['2031-03-18'])
    expect(valuesOf(metadata, 'DC.language')).toEqual(['ar'])
    expect(valuesOf(metadata, 'citation_public_url')).toEqual(['https://courier.example/1'])
  })

  it('hold none that would make a journal article or a web page of it, nor a number that looks like an ISSN', () => {
    const names = metadata.tags.map(({ name, property }) => name ?? property)
    for (const spoiling of ['citation_journal_title', 'citation_title', 'DC.identifier', 'article:section'])
      expect(names).not.toContain(spoiling)
    expect(valuesOf(metadata, 'og:type')).toEqual(['article'])
  })

  it('name the archive as the site alone', () => {
    const naming = metadata.tags.filter(({ content }) => content.includes('The Record'))
    expect(naming.map(({ name, property }) => name ?? property)).toEqual(['og:site_name', 'og:image:alt'])
  })

  it('show a card by its whole address, and none where the origin is not known', () => {
    expect(valuesOf(metadata, 'og:image')).toEqual(['https://archive.example/base/cards/article.png'])
    const { site: _, ...unplaced } = edition
    expect(metadataOf(unplaced).tags.filter(({ property }) => property?.startsWith('og:image'))).toEqual([])
    expect(valuesOf(metadataOf(unplaced), 'og:url')).toEqual([])
  })

  it('keep a name together whose parts are not told', () => {
    expect(
      valuesOf(metadataOf(editionWith({ ...sealed, byline: 'Port Merrowe desk' })), 'DC.creator'),
    ).toEqual(['Port Merrowe desk,'])
  })

  it('say that a date is not known, rather than let one be found elsewhere on the page', () => {
    const undated = metadataOf(editionWith({ ...sealed, datePublished: 'XXXX' }))
    expect(valuesOf(undated, 'prism.publicationDate')).toEqual(['n.d.'])
    expect(valuesOf(undated, 'article:published_time')).toEqual([])
    const digest = metadataOf(editionWith({}))
    expect(valuesOf(digest, 'DC.date')).toEqual(['n.d.'])
  })

  it('make a digest a web page by the archive’s contributors', () => {
    const digest = metadataOf(editionWith({ authors: ['tarn'], url: 'https://courier.example/1' }))
    expect(valuesOf(digest, 'DC.type')).toEqual(['webpage'])
    expect(valuesOf(digest, 'DC.creator')).toEqual(['Oduya, Mira'])
    expect(valuesOf(digest, 'article:author')).toEqual([])
    expect(valuesOf(digest, 'DC.relation')).toEqual(['https://courier.example/1'])
    expect(valuesOf(digest, 'citation_public_url')).toEqual([])
  })

  it('are left out of a withheld report’s page', () => {
    const withheld = metadataOf(editionWith({ pubStatus: 'withheld', withheldReason: 'asked for' }))
    expect(valuesOf(withheld, 'DC.title')).toEqual([])
    expect(withheld.jsonLd).not.toContain('NewsArticle')
  })
})
