import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { attributionOf } from '../../src/archive/attribution.ts'
import { readArchive } from '../../src/archive/read-archive.ts'
import type { Article } from '../../src/concepts/report.ts'
import { type Desk, openDesk, type Reader } from '../support/open-browser.ts'
import { type ShownHit, searchByAddress } from '../support/search-page.ts'
import { builtSite } from '../support/site.ts'

const site = builtSite('underPath')
const { archive } = readArchive(site.content)
const articles = [...(archive?.articles.values() ?? [])].filter(({ pubStatus }) => pubStatus !== 'withheld')
let desk: Desk
let reader: Reader

beforeAll(async () => {
  desk = await openDesk(site)
  reader = await desk.openReader()
})
afterEach(() => expect(reader.complaints).toEqual([]))
afterAll(() => desk.close())

const hrefsOf = (hits: readonly ShownHit[], kind: string) =>
  hits
    .filter((hit) => hit.kind === kind)
    .map(({ href }) => href)
    .toSorted()
const hrefsTo = (found: readonly Article[]) => found.map(({ id }) => `${site.base}articles/${id}/`).toSorted()

/** The value of a filter that stands for an actor: the name, and what tells it from others of that name. */
function filterValue(id: string): string {
  const actor = [...(archive?.actors.values() ?? [])].find((one) => String(one.id) === id)
  return actor?.disambiguation === undefined ? String(actor?.name) : `${actor.name} (${actor.disambiguation})`
}

describe('narrowing a search', () => {
  it('by kind and speaker gives all that a speaker said, and only that', async () => {
    const hits = await searchByAddress(reader, { kind: 'quotation', speaker: filterValue('oren-vask') })
    const said = articles.flatMap((article) =>
      article.annotations
        .filter(({ kind }) => kind === 'Quote')
        .filter((annotation) => {
          const { speaker } = attributionOf(article, annotation)
          return speaker.kind === 'named' && speaker.parties.some((id) => String(id) === 'oren-vask')
        })
        .map(({ id }) => `${site.base}articles/${article.id}/#${id}`),
    )
    expect(said.length).toBeGreaterThan(3)
    expect(hrefsOf(hits, 'quotation')).toEqual(said.toSorted())
    expect(hits.length).toBe(said.length)
    for (const { facts } of hits) expect(facts).toContain('Oren Vask')
  })

  it('by outlet gives the reports of that outlet', async () => {
    const hits = await searchByAddress(reader, { kind: 'report', outlet: 'Tide Post' })
    const own = articles.filter(({ outlet }) => String(outlet) === 'tide-post')
    expect(own.length).toBeGreaterThan(1)
    expect(hrefsOf(hits, 'report')).toEqual(hrefsTo(own))
  })

  it('by actor gives the reports that name the actor', async () => {
    const hits = await searchByAddress(reader, { kind: 'report', actor: filterValue('hanna-rell') })
    const naming = articles.filter(({ annotations }) =>
      annotations.some(({ attributes }) => JSON.stringify(attributes).includes('"hanna-rell"')),
    )
    expect(naming.length).toBeGreaterThan(1)
    expect(naming.length).toBeLessThan(articles.length)
    expect(hrefsOf(hits, 'report')).toEqual(hrefsTo(naming))
  })

  it('by year gives the reports of that year', async () => {
    const hits = await searchByAddress(reader, { kind: 'report', year: '2031' })
    const dated = articles.filter(({ id }) => id.startsWith('2031'))
    expect(dated.length).toBeLessThan(articles.length)
    expect(hrefsOf(hits, 'report')).toEqual(hrefsTo(dated))
  })

  it('by kind, language and speaker can be put together', async () => {
    const hits = await searchByAddress(reader, { kind: 'report', language: 'ar' })
    expect(hrefsOf(hits, 'report')).toEqual(hrefsTo(articles.filter(({ inLanguage }) => inLanguage === 'ar')))
    const claims = await searchByAddress(reader, {
      kind: 'claim',
      language: 'ar',
      speaker: filterValue('hanna-rell'),
    })
    const own = articles
      .filter(({ inLanguage }) => inLanguage === 'ar')
      .flatMap((article) =>
        article.annotations
          .filter(({ kind }) => kind === 'Claim')
          .filter((annotation) => {
            const { speaker } = attributionOf(article, annotation)
            return speaker.kind === 'named' && speaker.parties.some((id) => String(id) === 'hanna-rell')
          })
          .map(({ id }) => `${site.base}articles/${article.id}/#${id}`),
      )
    expect(own.length).toBeGreaterThan(1)
    expect(hrefsOf(claims, 'claim')).toEqual(own.toSorted())
    expect(new Set(claims.map(({ lang }) => lang))).toEqual(new Set(['ar']))
  })

  it.each([
    ['kind', 'quotation', ({ kind }) => kind === 'quotation'],
    ['kind', 'event', ({ kind }) => kind === 'event'],
    ['speaker', filterValue('hanna-rell'), ({ facts }) => facts.includes('Hanna Rell')],
    ['year', '2031', ({ facts }) => facts.includes('2031')],
    ['voice', 'archive', ({ voice }) => voice === 'archive'],
  ] as const satisfies readonly (readonly [string, string, (hit: ShownHit) => boolean])[])(
    'by %s %s gives as many hits as the page foretells, and keeps them in the address',
    async (filter, value, fits) => {
      await reader.visit('search/')
      const select = reader.page.locator(`select[name="${filter}"]`)
      const option = select.locator(`option[value="${value}"]`)
      await option.waitFor({ state: 'attached' })
      const foretold = Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1])
      await select.selectOption(value)
      await reader.page.waitForURL((url) => url.searchParams.get(filter) === value)
      const hits = await searchByAddress(reader, { [filter]: value })
      expect(hits.length).toBe(foretold)
      expect(foretold).toBeGreaterThan(0)
      expect(hits.filter((hit) => !fits(hit))).toEqual([])
    },
  )
})

describe('the order of hits', () => {
  it('is by date where that is asked for', async () => {
    const newest = await searchByAddress(reader, { kind: 'report', sort: 'newest' })
    const oldest = await searchByAddress(reader, { kind: 'report', sort: 'oldest' })
    expect(newest.length).toBe(articles.length)
    expect(oldest.length).toBe(articles.length)
    const dated = (hits: readonly ShownHit[]) =>
      hits.map(({ href }) => /2031-\d\d-\d\d/.exec(href)?.[0]).filter((date) => date !== undefined)
    expect(dated(oldest)).toEqual(dated(oldest).toSorted())
    expect(dated(newest)).toEqual(dated(newest).toSorted().toReversed())
    expect(dated(newest).length).toBeGreaterThan(3)
  })
})
