import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk, type Reader } from '../support/open-browser.ts'
import { builtSite } from '../support/site.ts'

describe.each(['fixture', 'underPath'] as const)('a reader of the site "%s"', (name) => {
  const site = builtSite(name)
  let desk: Desk
  let reader: Reader

  beforeAll(async () => {
    desk = await openDesk(site)
    reader = await desk.openReader()
  })
  afterAll(() => desk.close())

  const address = () => reader.page.url().slice(`${desk.origin}${site.base}`.length)

  it('goes from home to a report, to a quotation’s speaker, to all that was said, and back to the place', async () => {
    const { page, visit } = reader
    await visit('')
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Boats stopped in strait, crews held' })
      .first()
      .click()
    await page.waitForURL('**/articles/2031-03-18-harbour-courier-boats-stopped/')

    const note = page.locator('[id="ui-note-vask-teams"]')
    await note.getByRole('link', { name: 'Oren Vask', exact: true }).click()
    await page.waitForURL('**/actors/oren-vask/')

    const statements = page.locator('.statement a.words')
    const places = await statements.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')?.replace(/^.*\/articles\//, '')),
    )
    expect(places.toSorted()).toEqual([
      '2031-01-19-meridian-agency-paper/#vask-whole',
      '2031-03-18-harbour-courier-boats-stopped/#vask-list',
      '2031-03-18-harbour-courier-boats-stopped/#vask-teams',
      // The Kestrian Wire gives these words to him, and `same` joins them to the ministry's.
      '2031-03-18-kestria-radio-evening-news/#bargain',
      '2031-03-18-kestria-radio-evening-news/#vask',
      '2031-03-18-meridian-agency-boardings/#vask',
      '2031-03-19-kestrian-wire-hostages/#bargain',
      '2031-03-19-orrisholm-reader-inspections/#vask',
      '2031-03-19-tide-post-truce-ends/#vask',
      '2031-03-21-fanar-al-madiq-1/#vask-boats',
      '2031-03-21-fanar-al-madiq-1/#vask-teams',
      '2031-03-27-meridian-agency-ashore/#receipt',
      '2031-03-28-fanar-al-madiq-1/#receipt',
      '2031-04-03-harbour-courier-hearing/#vask-broken',
    ])
    await statements.filter({ hasText: 'the inspection teams had already been chosen' }).click()
    await page.waitForURL('**/#vask-teams')
    expect(address()).toBe('articles/2031-03-18-harbour-courier-boats-stopped/#vask-teams')
    const place = page.locator(':target')
    expect(await place.textContent()).toBe('the inspection teams had already been chosen')
    expect(await place.evaluate((element) => element.getBoundingClientRect().top >= 0)).toBe(true)
    expect(await place.evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight)).toBe(
      true,
    )
  })

  it('follows an earlier address to the page of today', async () => {
    await reader.visit('actors/vask-minister/')
    await reader.page.waitForURL('**/actors/oren-vask/')
  })

  it('is shown no message on the console, and nothing is asked from elsewhere', () => {
    expect(reader.complaints).toEqual([])
  })
})
