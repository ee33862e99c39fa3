import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk, type Reader } from '../support/open-browser.ts'
import { pageKinds } from '../support/page-kinds.ts'
import { builtSite } from '../support/site.ts'

const { report } = pageKinds
const digest = pageKinds['report from right to left']
const wide = { width: 1280, height: 900 }
const narrow = { width: 390, height: 844 }
const noted = ['quote', 'claim', 'quantity', 'rhetoric', 'context', 'correction', 'foreign'] as const

let desk: Desk
let reader: Reader

beforeAll(async () => {
  desk = await openDesk(builtSite('fixture'))
})
afterEach(async () => {
  expect(reader.complaints).toEqual([])
  await reader.context.close()
})
afterAll(() => desk.close())

async function open(path: string, options: Parameters<Desk['openReader']>[0] = {}): Promise<Page> {
  reader = await desk.openReader({ viewport: wide, ...options })
  await reader.visit(path)
  return reader.page
}

/** How many elements are there for a reader, folded ones included. */
const countShown = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((found) => found.filter((element) => element.getClientRects().length > 0).length)
const countNotes = async (page: Page) => {
  const counts = await Promise.all(noted.map((kind) => countShown(page, `.report .note-${kind}`)))
  return Object.fromEntries(noted.map((kind, index) => [kind, counts[index]]))
}
const linesUnder = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((marks) => [
    ...new Set(
      marks.map((mark) => {
        const { textDecorationLine, backgroundImage, backgroundColor } = getComputedStyle(mark)
        return `${textDecorationLine} ${backgroundImage} ${backgroundColor}`
      }),
    ),
  ])
const unmarked = ['none none rgba(0, 0, 0, 0)']
const query = (page: Page) => new URL(page.url()).search
const memory = (page: Page) => page.evaluate(() => localStorage.getItem('variorum-marks'))

describe.each([true, false])('the switches of a report (scripts: %s)', (javaScriptEnabled) => {
  it('hide the marks, refs and notes of one kind, and nothing else', async () => {
    const page = await open(report, { javaScriptEnabled })
    const words = await page.locator('[data-text]').allTextContents()
    for (const fold of await page.locator('.fold > summary').all()) await fold.click()
    const before = await countNotes(page)
    for (const kind of noted) {
      expect(before[kind], kind).toBeGreaterThan(0)
      const box = page.locator(`#ui-show-${kind}`)
      await box.uncheck()
      expect(await countNotes(page)).toEqual({ ...before, [kind]: 0 })
      expect(await countShown(page, `.ref-${kind}`)).toBe(0)
      expect(await linesUnder(page, `.report .mark-${kind}`), kind).toEqual(unmarked)
      await box.check()
    }
    expect(await countNotes(page)).toEqual(before)
    expect(await page.locator('[data-text]').allTextContents()).toEqual(words)
  })

  it('hide one reader’s layer by itself, and the names', async () => {
    const page = await open(report, { javaScriptEnabled })
    for (const fold of await page.locator('.fold > summary').all()) await fold.click()
    expect(await countShown(page, '.note.layer-2')).toBeGreaterThan(0)
    const others = await countShown(page, '.note:not(.layer-2)')
    await page.getByLabel('Second reading').uncheck()
    await page.getByLabel('Names').uncheck()
    expect(await countShown(page, '.layer-2:is(.note, .ref)')).toBe(0)
    expect(await countShown(page, '.note:not(.layer-2)')).toBe(others)
    expect(await countShown(page, '.ref-mention')).toBe(0)
    expect(await linesUnder(page, '.report :is(.mark-mention, .mark.layer-2)')).toEqual(unmarked)
  })

  it('leave the bare report: its words and the numbers of its paragraphs', async () => {
    const page = await open(report, { javaScriptEnabled })
    const numbers = await countShown(page, '.report .number')
    expect(numbers).toBeGreaterThan(3)
    await page.getByLabel('Bare report').check()
    expect(await countShown(page, '.note, .ref, .notes summary, .readings')).toBe(0)
    expect(await linesUnder(page, '.report .mark:not(.mark-sensitive)')).toEqual(unmarked)
    expect(await countShown(page, '.report .number')).toBe(numbers)
  })

  it('take one line on a narrow screen, with the bare report at hand', async () => {
    const page = await open(report, { javaScriptEnabled, viewport: narrow })
    expect(await page.locator('layer-bar').evaluate((bar) => bar.clientHeight)).toBeLessThan(60)
    const summary = page.locator('layer-bar summary')
    expect(await summary.innerText()).toBe('Marks: 8 kinds shown')
    await page.getByLabel('Bare report').check()
    expect(await summary.innerText()).toBe('Marks: none shown')
    await page.getByLabel('Bare report').uncheck()
    await summary.click()
    await page.getByLabel('Rhetoric').uncheck()
    expect(await summary.innerText()).toBe('Marks: some are not shown')
  })

  it('say on paper what is not shown', async () => {
    const page = await open(report, { javaScriptEnabled })
    const printed = async () => {
      await page.emulateMedia({ media: 'print' })
      const bar = page.locator('layer-bar')
      const text = (await bar.isVisible()) ? (await bar.innerText()).replace(/\s+/g, ' ').trim() : ''
      await page.emulateMedia({ media: 'screen' })
      return text
    }
    expect(await printed()).toBe('')
    await page.getByLabel('Names').uncheck()
    await page.getByLabel('Rhetoric').uncheck()
    expect(await printed()).toBe('Not shown: Names Rhetoric')
    await page.getByLabel('Bare report').check()
    expect(await printed()).toBe('Not shown: the archive’s marks and notes')
  })
})

describe('what a reader chooses', () => {
  it('stands in the address, beside whatever else does', async () => {
    const page = await open(`${report}?from=a%20friend&hide=nobody#p-3`)
    expect(query(page)).toBe('?from=a%20friend')
    await page.getByLabel('Rhetoric').uncheck()
    await page.getByLabel('Names').uncheck()
    await page.getByLabel('Second reading').uncheck()
    await page.getByLabel('Bare report').check()
    expect(query(page)).toBe('?from=a%20friend&hide=mention,rhetoric,layer.second-reading&bare=1')
    expect(new URL(page.url()).hash).toBe('#p-3')
    for (const label of ['Rhetoric', 'Names', 'Second reading']) await page.getByLabel(label).check()
    await page.getByLabel('Bare report').uncheck()
    expect(query(page)).toBe('?from=a%20friend')
  })

  it('holds for other reports, and for what these do not have', async () => {
    const page = await open(report)
    await page.getByLabel('Other languages').uncheck()
    await page.getByLabel('Names').uncheck()
    await reader.visit(digest)
    expect(await page.getByLabel('Names').isChecked()).toBe(false)
    expect(await countShown(page, '.ref-mention')).toBe(0)
    await page.getByLabel('Names').check()
    await reader.visit(report)
    expect(await page.getByLabel('Names').isChecked()).toBe(true)
    expect(await page.getByLabel('Other languages').isChecked()).toBe(false)
  })

  it('gives way to the address, and is not overwritten by it', async () => {
    const page = await open(report)
    await page.getByLabel('Names').uncheck()
    await reader.visit(`${report}?hide=quote`)
    expect(await page.getByLabel('Names').isChecked()).toBe(true)
    expect(await page.getByLabel('Quotations').isChecked()).toBe(false)
    expect(await memory(page)).toBe('mention')
    await page.getByLabel('Claims').uncheck()
    expect(query(page)).toBe('?hide=quote,claim')
    await reader.visit(report)
    for (const [label, isChecked] of [
      ['Names', false],
      ['Claims', false],
      ['Quotations', true],
    ] as const)
      expect(await page.getByLabel(label).isChecked(), label).toBe(isChecked)
  })

  it('does not unveil what other reports veil', async () => {
    const page = await open(`${report}?show=sensitive`)
    expect(await page.locator('#ui-show-sensitive').isChecked()).toBe(true)
    await page.locator('#ui-show-sensitive').uncheck()
    expect(query(page)).toBe('')
    await page.locator('#ui-show-sensitive').check()
    expect(query(page)).toBe('?show=sensitive')
    expect((await memory(page)) ?? '').toBe('')
  })

  it('is kept when the reader goes away and back', async () => {
    const page = await open(report)
    await page.getByLabel('Names').uncheck()
    await page.locator('a[href="#p-2"]').click()
    await reader.visit('')
    await reader.visit(digest)
    await page.getByLabel('Bare report').check()
    await page.goBack()
    await page.goBack()
    await page.waitForURL('**/*hide=mention#p-2')
    expect(await page.getByLabel('Names').isChecked()).toBe(false)
    expect(await page.getByLabel('Bare report').isChecked()).toBe(false)
    await page.goForward()
    await page.goForward()
    await page.waitForURL('**/*bare=1')
    expect(await page.getByLabel('Bare report').isChecked()).toBe(true)
  })

  it.each([
    ['what was remembered is spoilt', `localStorage.setItem('variorum-marks', '{"\\u0000":[null')`],
    [
      'nothing may be remembered',
      `Object.defineProperty(window, 'localStorage', { get() { throw new Error('no') } })`,
    ],
    ['there is no room', `Storage.prototype.setItem = () => { throw new Error('full') }`],
  ])('works for the page where %s', async (_where, script) => {
    reader = await desk.openReader({ viewport: wide })
    await reader.context.addInitScript(script)
    await reader.visit(report)
    const { page } = reader
    await page.getByLabel('Names').uncheck()
    expect(query(page)).toBe('?hide=mention')
    expect(await countShown(page, '.ref-mention')).toBe(0)
  })

  it.each(['vask-teams', 'ui-note-vask-teams'])(
    'does not hide what the address leads to: #%s',
    async (id) => {
      const page = await open(`${report}?hide=quote&bare=1#${id}`)
      expect(await page.locator('[id="ui-note-vask-teams"]').isVisible()).toBe(true)
      const top = await page.locator(`[id="${id}"]`).evaluate((place) => place.getBoundingClientRect().top)
      const bar = await page
        .locator('layer-bar')
        .evaluate((element) => element.getBoundingClientRect().bottom)
      expect(top).toBeGreaterThanOrEqual(bar)
      expect(await memory(page)).toBeNull()
    },
  )

  it('is there before the text is, so that nothing moves', async () => {
    reader = await desk.openReader({ viewport: wide })
    await reader.context.addInitScript(() => {
      localStorage.setItem('variorum-marks', 'quote claim rhetoric bare')
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push('value' in entry ? Number(entry.value) : 0)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await reader.visit(report)
    await reader.page.evaluate(() => document.fonts.ready)
    expect(await reader.page.getByLabel('Bare report').isChecked()).toBe(true)
    expect(await reader.page.evaluate('window.shifts')).toEqual([])
  })
})
