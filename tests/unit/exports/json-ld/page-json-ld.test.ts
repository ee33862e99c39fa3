import { describe, expect, it } from 'vitest'
import { writeJsonLd } from '../../../../src/exports/json-ld/json-ld.ts'
import { pageMetadata } from '../../../../src/exports/page-metadata.ts'
import type { SubjectName } from '../../../../src/exports/page-subject.ts'
import { editionOf } from '../../../support/edition-of.ts'
import { make } from '../../../support/make.ts'
import { schemaOrg } from '../../../support/schema-org.ts'

const hash = `sha256:${'0'.repeat(64)}`
const body = 'The minister said "nine ships turned back" before dawn, the agency wrote.'
const marks = [
  make.mark('Quote', [18, 42], {
    id: 'quoted',
    by: 'vask',
    mode: 'direct',
    said: '2031-03-17',
    event: 'boardings',
  }),
  make.mark('Quote', [47, 53], { id: 'unnamed', by: 'unnamed:an agency', mode: 'indirect' }),
  make.mark('Sensitive', [47, 53], { id: 'veil', kind: 'death' }),
  make.mark('Claim', [19, 41], { id: 'claimed', ref: 'nine', stance: 'asserts' }),
  make.mark('Claim', [60, 66], { id: 'denied', ref: 'nine', stance: 'denies', by: 'vask' }),
  make.mark('Mention', [4, 12], { of: 'vask' }),
  make.mark('Mention', [55, 65], { of: 'strait' }),
]
const fields = {
  authors: ['tarn'],
  byline: 'By Ilse Tarn',
  alternativeHeadline: 'Another',
  url: 'https://courier.example/1',
  snapshots: [{ url: 'https://snapshots.example/1', date: '2031-03-19' }],
  retrieved: { by: 'reader', date: '2031-03-19' },
  events: [{ event: 'boardings', relation: 'reports' as const }],
  corrections: [{ date: '2031-03-21', by: 'outlet' as const, kind: 'correction' as const, text: 'Eight.' }],
  rights: { holder: 'Courier', basis: 'permission' as const, licence: 'CC-BY-4.0' },
}

const edition = editionOf({
  settings: make.settings({
    name: 'The Record',
    publisher: { name: 'A press', url: 'https://press.example' },
  }),
  actors: [
    make.actor('vask', {
      name: 'Oren Vask',
      sameAs: ['https://www.wikidata.org/entity/Q1'],
      disambiguation: 'minister',
    }),
    make.actor('tarn', { name: 'Ilse Tarn' }),
    make.actor('ministry', { name: 'Ministry', kind: 'government-body' }),
  ],
  places: [
    make.place('strait', { name: 'Strait', lat: 1.5, lon: 2, names: [{ value: 'مضيق', lang: 'ar' }] }),
  ],
  events: [
    make.event('boardings', {
      name: 'Boardings',
      date: '2031-03-17/2031-03-18',
      place: 'strait',
      involved: [{ actor: 'vask' }],
    }),
  ],
  claims: [make.claim('nine', { text: 'Nine ships turned back.', about: ['vask'] })],
  terms: [
    make.term('words', { label: 'Words', variants: [{ text: 'raid', lang: 'en' }, { text: 'boarding' }] }),
  ],
  pages: [make.page('about', { title: 'About' })],
  articles: [
    make.article('full', { ...fields, text: 'full', textHash: hash, headlineHash: hash }, { body, marks }),
    make.article('digest', fields, { body, marks }),
  ],
})

interface Node {
  readonly [property: string]: unknown
}

function graphOf(kind: SubjectName['kind'], id: string): readonly Node[] {
  const head = { title: id, path: `/base/${kind}s/${id}/` }
  const parsed: { readonly '@graph': readonly Node[] } = JSON.parse(
    pageMetadata(edition, head, { kind, id }).jsonLd,
  )
  return parsed['@graph']
}

function first(kind: SubjectName['kind'], id: string): Node {
  const [node] = graphOf(kind, id)
  if (node === undefined) throw new Error(`Nothing is said of ${id}`)
  return node
}

function partOf(report: Node, id: string): Node | undefined {
  const parts = report['hasPart'] as readonly Node[]
  return parts.find((part) => String(part['@id']).endsWith(`#${id}`))
}

/** Every node of a graph, within others too. */
function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (typeof value !== 'object' || value === null) return []
  return [value as Node, ...Object.values(value).flatMap(nodesOf)]
}

const subjects: readonly SubjectName[] = [
  { kind: 'article', id: 'full' },
  { kind: 'article', id: 'digest' },
  { kind: 'actor', id: 'vask' },
  { kind: 'outlet', id: 'courier' },
  { kind: 'event', id: 'boardings' },
  { kind: 'claim', id: 'nine' },
  { kind: 'term', id: 'words' },
  { kind: 'place', id: 'strait' },
  { kind: 'page', id: 'about' },
]

describe('the JSON-LD of a page', () => {
  it.each(subjects)('of the $kind $id uses types and properties of schema.org', ({ kind, id }) => {
    for (const node of nodesOf(graphOf(kind, id))) {
      const type = node['@type']
      if (type === undefined) {
        expect([['@id'], ['@value', '@language']]).toContainEqual(Object.keys(node))
        continue
      }
      const known = schemaOrg[String(type)]
      expect(known, String(type)).toBeDefined()
      for (const property of Object.keys(node))
        if (!property.startsWith('@')) expect(known, `${String(type)}.${property}`).toContain(property)
    }
  })

  it('tells the way to the page', () => {
    expect(graphOf('actor', 'vask').at(-1)).toMatchObject({ '@type': 'BreadcrumbList' })
  })

  it('tells on the first page what the archive is', () => {
    const { jsonLd } = pageMetadata(edition, { title: 'The Record', path: '/base/' })
    expect(JSON.parse(jsonLd)['@graph']).toMatchObject([
      {
        '@type': 'WebSite',
        name: 'The Record',
        publisher: { name: 'A press' },
        url: 'https://archive.example/base/',
      },
    ])
  })

  it('cannot end its element, and holds no line separators, whatever the archive holds', () => {
    const written = writeJsonLd([{ '@type': 'Claim', name: '</script><!--\u2028\u2029' }])
    expect(written).not.toMatch(/[<\u2028\u2029]/)
    expect(JSON.parse(written)['@graph'][0].name).toBe('</script><!--\u2028\u2029')
  })
})

describe('the JSON-LD of a report', () => {
  const report = first('article', 'full')

  it('is the outlet’s and its authors’, described by the archive', () => {
    expect(report).toMatchObject({
      '@type': 'ReportageNewsArticle',
      '@id': 'https://archive.example/base/articles/full/',
      author: { '@type': 'Person', name: 'Ilse Tarn' },
      publisher: { '@type': 'NewsMediaOrganization', name: 'Courier' },
      copyrightHolder: { name: 'Courier' },
      sdPublisher: { name: 'A press' },
      sdDatePublished: '2031-03-19',
      url: 'https://courier.example/1',
      archivedAt: 'https://snapshots.example/1',
      mainEntityOfPage: 'https://archive.example/base/articles/full/',
      correction: { '@type': 'CorrectionComment', text: 'Eight.', author: { name: 'Courier' } },
      about: { '@type': 'Event', name: 'Boardings' },
    })
  })

  it('has its quotations and claims as parts, each at its permalink', () => {
    expect(partOf(report, 'quoted')).toMatchObject({
      '@id': 'https://archive.example/base/articles/full/#quoted',
      '@type': 'Quotation',
      text: '"nine ships turned back"',
      spokenByCharacter: { '@type': 'Person', name: 'Oren Vask' },
      isPartOf: { '@id': 'https://archive.example/base/articles/full/' },
    })
    expect(partOf(report, 'claimed')).toMatchObject({
      '@type': 'Claim',
      name: 'Nine ships turned back.',
      author: { name: 'Oren Vask' },
      claimInterpreter: { name: 'A Reader' },
    })
  })

  it('does not make an author of somebody who denies', () => {
    const denied = partOf(report, 'denied')
    expect(denied?.['author']).toBeUndefined()
    expect(denied?.['description']).toContain('denies')
  })

  it('does not tell words under a veil, nor give a name to who has none', () => {
    const unnamed = partOf(report, 'unnamed')
    expect(unnamed?.['text']).toBeUndefined()
    expect(unnamed?.['spokenByCharacter']).toBeUndefined()
    expect(unnamed?.['creditText']).toBe('an agency')
  })

  it('of a digest is the archive’s article about it, and never gives its words as the outlet’s', () => {
    const digest = first('article', 'digest')
    expect(digest).toMatchObject({
      '@type': 'Article',
      author: { name: 'A Reader' },
      publisher: { name: 'A press' },
      isBasedOn: { '@type': 'ReportageNewsArticle', publisher: { name: 'Courier' } },
    })
    expect(partOf(digest, 'quoted')).toMatchObject({ spokenByCharacter: { name: 'Oren Vask' } })
    expect(partOf(digest, 'quoted')?.['text']).toBeUndefined()
  })
})

describe('the JSON-LD of other records', () => {
  it('says what they are', () => {
    expect(first('actor', 'vask')).toMatchObject({
      '@type': 'Person',
      sameAs: 'https://www.wikidata.org/entity/Q1',
    })
    expect(first('actor', 'ministry')).toMatchObject({ '@type': 'GovernmentOrganization' })
    expect(first('event', 'boardings')).toMatchObject({
      startDate: '2031-03-17',
      endDate: '2031-03-18',
      location: { '@type': 'Place', name: 'Strait' },
    })
    expect(first('place', 'strait')).toMatchObject({
      geo: { latitude: 1.5, longitude: 2 },
      alternateName: { '@value': 'مضيق', '@language': 'ar' },
    })
    expect(first('claim', 'nine')['appearance']).toHaveLength(2)
  })
})
