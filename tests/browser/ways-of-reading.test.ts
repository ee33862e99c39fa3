import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../support/open-browser.ts'
import { pageKinds } from '../support/page-kinds.ts'
import { builtSite } from '../support/site.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(builtSite('fixture'))
})
afterAll(() => desk.close())

describe('the keyboard', () => {
  it('skips to the content first, and shows where it stands', async () => {
    const { page, visit } = await desk.openReader()
    await visit(pageKinds.report)
    await page.keyboard.press('Tab')
    const skip = page.locator(':focus')
    expect(await skip.getAttribute('href')).toBe('#ui-content')
    expect(await skip.isVisible()).toBe(true)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('ui-content')
  })

  it('reaches the search, searches, and opens a hit at its place', async () => {
    const { page, visit, complaints } = await desk.openReader()
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab')
        if (await page.locator(':focus').and(page.locator(selector)).count()) return
      }
      throw new Error(`The keyboard does not reach ${selector}`)
    }
    await visit('')
    await tabTo('input[type="search"]')
    await page.keyboard.type('separate rooms')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search/?q=separate+rooms')
    await page.locator('search-form li').first().waitFor()
    await tabTo('search-form li a[href$="#mediators-rooms"]')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/#mediators-rooms')
    expect(complaints).toEqual([])
  })
})

describe('on paper', () => {
  it('a report has every note with it, and nothing that only a screen can use', async () => {
    const { page, visit } = await desk.openReader()
    await page.emulateMedia({ media: 'print' })
    await visit(pageKinds.report)
    const notes = page.locator('.note')
    expect(await notes.count()).toBeGreaterThan(20)
    for (const note of await notes.all()) expect(await note.isVisible(), await note.innerHTML()).toBe(true)
    for (const part of await page.locator('.no-print').all()) expect(await part.isVisible()).toBe(false)
    for (const words of await page.locator('[data-text]').all()) expect(await words.isVisible()).toBe(true)
  })
})

describe('from right to left', () => {
  it('the report runs so, and the archive’s own words around it do not', async () => {
    const { page, visit } = await desk.openReader({ viewport: { width: 1200, height: 900 } })
    await visit(pageKinds['report from right to left'])
    const directions = await page
      .locator('[data-text], [data-headline]')
      .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).direction))
    expect(new Set(directions)).toEqual(new Set(['rtl']))
    const sideOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const range = document.createRange()
          range.selectNodeContents(element)
          const [words = new DOMRect()] = range.getClientRects()
          const box = element.getBoundingClientRect()
          return box.right - words.right < words.left - box.left ? 'right' : 'left'
        })
    expect(await sideOf('[data-text]:last-of-type')).toBe('right')
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('ltr')
    const note = page.locator('.note').first()
    expect(await note.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr')
  })

  it('no mark breaks the shape of a joined word', async () => {
    const { page, visit } = await desk.openReader()
    await visit(pageKinds['report from right to left'])
    const spaced = await page.locator('[data-text] *').evaluateAll(
      (elements) =>
        elements.filter((element) => {
          const { letterSpacing, display } = getComputedStyle(element)
          return !/^(?:normal|0px)$/.test(letterSpacing) || display === 'inline-block'
        }).length,
    )
    expect(spaced).toBe(0)
  })
})
