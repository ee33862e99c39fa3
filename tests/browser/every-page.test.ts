import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readArchive } from '../../src/archive/read-archive.ts'
import { blockSeparator } from '../../src/concepts/canonical-text.ts'
import { type Desk, openDesk } from '../support/open-browser.ts'
import { builtSite, isRedirect, openPages } from '../support/site.ts'

// An archive has many pages made alike: one in so many of them will do.
describe.each([
  ['underPath', 2],
  ['content', 6],
] as const)('the site "%s"', (name, step) => {
  const site = builtSite(name)
  let desk: Desk

  beforeAll(async () => {
    desk = await openDesk(site)
  })
  afterAll(() => desk.close())

  it('opens its pages without a message on the console and without a request that leaves it', async () => {
    const { visit, complaints, page } = await desk.openReader()
    const pages = openPages(site)
      .filter((found) => !isRedirect(found))
      .filter((_, index) => index % step === 0)
    for (const { href, document } of pages) {
      await visit(href.slice(site.base.length))
      expect(await page.title(), href).toBe(document.title)
    }
    expect(complaints).toEqual([])
    expect(pages.length).toBeGreaterThan(30)
  })
})

describe('without JavaScript', () => {
  const site = builtSite('fixture')
  const { archive } = readArchive(site.content)
  const articles = [...(archive?.articles.values() ?? [])].filter(({ pubStatus }) => pubStatus !== 'withheld')
  let desk: Desk

  beforeAll(async () => {
    desk = await openDesk(site)
  })
  afterAll(() => desk.close())

  it('every report is whole, and each of its notes can be opened', async () => {
    const { page, visit, complaints } = await desk.openReader({ javaScriptEnabled: false })
    for (const article of articles) {
      await visit(`articles/${article.id}/`)
      const shown = await page.locator('[data-text]').allTextContents()
      expect(shown.join(blockSeparator)).toBe(archive?.bodies.bodyOf(article.id).text)
      expect(await page.locator('[data-headline]').textContent()).toBe(article.headlineText)
      const fold = page.locator('.fold:not([open]) > summary').first()
      if ((await fold.count()) > 0) await fold.click()
      await page
        .locator('details')
        .evaluateAll((folds) => folds.forEach((each) => each.setAttribute('open', '')))
      const unseen = await page
        .locator('.note, .note-prose')
        .evaluateAll((notes) => notes.filter((note) => !note.checkVisibility()).map(({ id }) => id))
      expect(unseen).toEqual([])
      for (const { id } of article.notes) expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1)
    }
    expect(complaints).toEqual([])
  })

  it('the search page leads to everything by lists instead', async () => {
    const { page, visit } = await desk.openReader({ javaScriptEnabled: false })
    await visit('search/')
    const ways = page.getByRole('main').getByRole('link')
    expect(await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
      expect.arrayContaining(['/articles/', '/actors/', '/claims/', '/timeline/']),
    )
    expect(await ways.first().isVisible()).toBe(true)
  })
})
