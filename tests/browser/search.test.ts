import type { JSHandle } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readArchive } from '../../src/archive/read-archive.ts'
import { rangesOf } from '../../src/render/words-of.ts'
import { type Desk, openDesk, type Reader } from '../support/open-browser.ts'
import { searchByAddress } from '../support/search-page.ts'
import { builtSite } from '../support/site.ts'

/** The part of the search engine's interface that is used. */
interface Engine {
  readonly options: (options: object) => Promise<void>
  readonly search: (
    query: string,
    options: object,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<{ readonly url: string }> }[] }>
}

// Under a path, where more can go wrong; the keyboard's search is at the top of an origin.
describe('searching a site under a path', () => {
  const site = builtSite('underPath')
  const { archive } = readArchive(site.content)
  if (archive === undefined) throw new Error('The fixture has problems')
  const quotations = [...archive.articles.values()]
    .filter(({ pubStatus }) => pubStatus !== 'withheld')
    .flatMap((article) =>
      article.annotations
        .filter(({ kind }) => kind === 'Quote')
        .map((annotation) => ({ article, annotation, body: archive.bodies.bodyOf(article.id) })),
    )
  let desk: Desk
  let reader: Reader

  beforeAll(async () => {
    desk = await openDesk(site)
    reader = await desk.openReader()
  })
  afterEach(() => expect(reader.complaints).toEqual([]))
  afterAll(() => desk.close())

  /** Opens an index with the engine that the page uses, past the page. */
  async function openEngine(folder: string): Promise<JSHandle<Engine>> {
    const engine: JSHandle<Engine> = await reader.page.evaluateHandle(`import('${folder}pagefind.js')`)
    await engine.evaluate((opened, basePath) => opened.options({ basePath, baseUrl: '/' }), folder)
    return engine
  }

  const hrefOf = ({ article, annotation }: (typeof quotations)[number]) =>
    `${site.base}articles/${article.id}/#${annotation.id}`

  it('opens the page at the quotation that a word stands in, and tells whose it is', async () => {
    const hits = await searchByAddress(reader, { q: 'separate rooms', kind: 'quotation' })
    const own = `${site.base}articles/2031-03-18-harbour-courier-boats-stopped/#mediators-rooms`
    const hit = hits.find(({ href }) => href === own)
    expect(hit).toMatchObject({ kind: 'quotation', voice: 'reported' })
    expect(hit?.facts).toContain('an official close to the mediators, not named, in Harbour Courier')
    await reader.page.locator(`search-form li a[href="${own}"]`).click()
    await reader.page.waitForURL('**/#mediators-rooms')
    expect(await reader.page.locator(':target').textContent()).toContain('still in separate rooms')
    expect(await reader.page.locator(':target').isVisible()).toBe(true)
    expect(await reader.page.locator('[id="ui-note-mediators-rooms"]').textContent()).toContain(
      'an official close to the mediators',
    )
  })

  it('finds every quotation by its own words and never by the word before or after it', async () => {
    const probes = quotations.map((quotation) => {
      const { article, annotation, body } = quotation
      const points = [...body.text]
      // Quotation marks would ask for the words as they stand, in one piece.
      const own = rangesOf(article, body, annotation)
        .join(' ')
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      const around = annotation.ranges
        .filter((range) => range.in === 'body')
        .flatMap(({ start, end }) => [
          points
            .slice(0, start)
            .join('')
            .match(/[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u)?.[0],
          points
            .slice(end)
            .join('')
            .match(/[\p{L}\p{N}]+/u)?.[0],
        ])
        .filter((word) => word !== undefined && !own.toLowerCase().includes(word.toLowerCase().slice(0, 3)))
      return { href: hrefOf(quotation), own, around }
    })
    expect(probes.flatMap(({ around }) => around).length).toBeGreaterThan(20)
    await reader.visit('search/')
    const engines = await Promise.all(
      ['en', 'ar'].map((language) => openEngine(`${site.base}pagefind/${language}/`)),
    )
    const found = await reader.page.evaluate(
      async ({ engines, probes }) => {
        const hrefs = async (query: string): Promise<string[]> => {
          const answers = await Promise.all(
            engines.map((engine) => engine.search(query, { filters: { kind: 'quotation' } })),
          )
          const records = answers.flatMap(({ results }) => results.map((result) => result.data()))
          return (await Promise.all(records)).map(({ url }) => url)
        }
        const missed: string[] = []
        const wrong: string[] = []
        for (const { href, own, around } of probes) {
          if (!(await hrefs(own)).includes(href)) missed.push(`${href}: ${own}`)
          for (const word of around)
            if ((await hrefs(`"${word}"`)).includes(href)) wrong.push(`${href}: ${word}`)
        }
        return { missed, wrong }
      },
      { engines, probes },
    )
    expect(found).toEqual({ missed: [], wrong: [] })
  })

  it('finds an Arabic word on the Arabic report, in its language and direction', async () => {
    const hits = await searchByAddress(reader, { q: 'لافتة', kind: 'report' })
    expect(hits.map(({ href, lang, dir }) => ({ href, lang, dir }))).toEqual([
      { href: `${site.base}articles/2031-03-21-fanar-al-madiq-1/`, lang: 'ar', dir: 'rtl' },
    ])
  })

  it('shows more hits after the browser has cleared its memory', async () => {
    await reader.visit('search/?year=2031')
    const items = reader.page.locator('search-form > ol > li')
    await items.nth(9).waitFor()
    const session = await reader.context.newCDPSession(reader.page)
    await session.send('HeapProfiler.collectGarbage')
    await reader.page.getByRole('button', { name: 'More hits' }).click()
    await items.nth(10).waitFor()
  })

  it('finds nothing of a withheld report', async () => {
    const hits = await searchByAddress(reader, { outlet: 'Kestria Radio' })
    expect(hits.length).toBeGreaterThan(0)
    expect(hits.filter(({ href }) => href.includes('night-bulletin'))).toEqual([])
  })

  it('shows what looks like markup as text', async () => {
    await searchByAddress(reader, { q: '<img src=x onerror=alert(1)>' })
    expect(await reader.page.locator('search-form img').count()).toBe(0)
  })
})
