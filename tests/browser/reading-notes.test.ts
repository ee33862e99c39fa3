import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readArchive } from '../../src/archive/read-archive.ts'
import { blockSeparator } from '../../src/concepts/canonical-text.ts'
import { type Desk, openDesk, type Reader } from '../support/open-browser.ts'
import { pageKinds } from '../support/page-kinds.ts'
import { builtSite } from '../support/site.ts'

const site = builtSite('fixture')
const { archive } = readArchive(site.content)
const article = [...(archive?.articles.values() ?? [])].find(({ id }) => pageKinds.report.includes(id))
const blocks = (article && archive?.bodies.bodyOf(article.id).text.split(blockSeparator)) ?? []
const wide = { width: 1280, height: 900 }
const narrow = { width: 390, height: 844 }

let desk: Desk
let reader: Reader

beforeAll(async () => {
  desk = await openDesk(site)
})
afterEach(async () => {
  expect(reader.complaints).toEqual([])
  await reader.context.close()
})
afterAll(() => desk.close())

async function open(
  options: Parameters<Desk['openReader']>[0] = {},
  path: string = pageKinds.report,
): Promise<Page> {
  reader = await desk.openReader({
    viewport: wide,
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })
  await reader.visit(path)
  return reader.page
}

const refOf = (page: Page, mark: string) => page.locator(`[popovertarget="ui-note-${mark}"].ref`)
const noteOf = (page: Page, mark: string) => page.locator(`[id="ui-note-${mark}"]`)
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('popovertarget'))
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** Presses the mouse at the beginning of one element's text, links left out, and lets go at the end of another's. */
async function drag(page: Page, from: string, to: string): Promise<void> {
  const edge = (selector: string, end: boolean) =>
    page.locator(selector).evaluate((element, atEnd) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const boxes: DOMRect[] = []
      while (texts.nextNode()) {
        if (texts.currentNode.parentElement?.closest('a')) continue
        const range = document.createRange()
        range.selectNodeContents(texts.currentNode)
        boxes.push(...[...range.getClientRects()].filter(({ width }) => width > 2))
      }
      const box = boxes.at(atEnd ? -1 : 0) ?? new DOMRect()
      return { x: atEnd ? box.right + 1 : box.left + 1, y: box.top + box.height / 2 }
    }, end)
  await page.locator(from).evaluate((element) => element.scrollIntoView())
  const start = await edge(from, false)
  const end = await edge(to, true)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x - 20, end.y, { steps: 8 })
  await page.mouse.move(end.x, end.y, { steps: 4 })
  await page.mouse.up()
}

describe('from words to their note and back', () => {
  it('the keyboard goes to the margin, and back by Escape', async () => {
    const page = await open()
    await refOf(page, 'vask-teams').focus()
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('ui-note-vask-teams')
    expect(await page.locator(':popover-open').count()).toBe(0)
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('ui-note-vask-teams')
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('ref')
    await page.keyboard.press('Tab')
    expect(await refOf(page, 'vask-teams').evaluate((ref) => ref === document.activeElement)).toBe(false)
  })

  it('a note’s label leads to the words, and to the button from which it was reached', async () => {
    const page = await open()
    await refOf(page, 'vask-teams').press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/#vask-teams')
    await page.waitForFunction(() => document.activeElement?.classList.contains('ref'))
    expect(await focused(page)).toBe('ui-note-vask-teams')
  })

  it('every note of a wide screen is reached, those that are folded too, and left again', async () => {
    const page = await open()
    const refs = await page.locator('.ref:not(.ref-mention)').all()
    expect(refs.length).toBeGreaterThan(20)
    for (const ref of refs) {
      await ref.press('Enter')
      const reached = await ref.evaluate((button) => {
        const note = document.activeElement
        const { top = 0, bottom = 0 } = note?.getBoundingClientRect() ?? {}
        const isNote = note?.id === button.getAttribute('popovertarget')
        return (
          isNote && note?.checkVisibility({ visibilityProperty: true }) && bottom > 0 && top < innerHeight
        )
      })
      expect(reached, (await ref.getAttribute('popovertarget')) ?? '').toBe(true)
      await page.keyboard.press('Escape')
      expect(await ref.evaluate((button) => button === document.activeElement)).toBe(true)
    }
  })

  it.each([true, false])(
    'a narrow screen opens it over the text (scripts: %s)',
    async (javaScriptEnabled) => {
      const page = await open({ viewport: narrow, javaScriptEnabled })
      const isOpen = () => noteOf(page, 'vask-teams').evaluate((note) => note.matches(':popover-open'))
      await refOf(page, 'vask-teams').press('Enter')
      expect(await isOpen()).toBe(true)
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('.note')?.id)).toBe(
        'ui-note-vask-teams',
      )
      await page.keyboard.press('Escape')
      expect(await isOpen()).toBe(false)
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('ref')
    },
  )

  it('a click on words opens the note of the innermost mark, and none where words are selected', async () => {
    const page = await open({ viewport: narrow })
    const mark = page.locator('[id="vask-teams"]')
    const { innermost, x, y } = await mark.evaluate((element) => {
      element.scrollIntoView({ block: 'center' })
      let inner: Element = element
      while (inner.firstElementChild?.matches('.mark')) inner = inner.firstElementChild
      const [box = new DOMRect()] = inner.getClientRects()
      return { innermost: inner.getAttribute('data-mark'), x: box.left + 12, y: box.top + box.height / 2 }
    })
    await page.mouse.click(x, y)
    const opened = page.locator(':popover-open')
    expect(await opened.getAttribute('id')).toBe(`ui-note-${innermost}`)
    await page.keyboard.press('Escape')
    await page.mouse.dblclick(x, y)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => getSelection()?.toString().trim().length)).toBeGreaterThan(1)
  })

  it('note and words are alight together', async () => {
    const page = await open()
    await noteOf(page, 'vask-teams').hover()
    const words = page.locator('[data-mark="vask-teams"]')
    expect(await words.first().getAttribute('class')).toContain('lit')
    await page.locator('h1').hover()
    expect(await page.locator('.lit').count()).toBe(0)
    await refOf(page, 'vask-teams').focus()
    expect(await noteOf(page, 'vask-teams').getAttribute('class')).toContain('lit')
  })
})

describe('copying', () => {
  it.each([
    ['wide', wide],
    ['narrow', narrow],
  ] as const)('gives exactly the report’s words on a %s screen', async (_name, viewport) => {
    const page = await open({ viewport })
    await drag(page, '#p-1', '#p-3')
    await page.keyboard.press('ControlOrMeta+C')
    expect(await clipboard(page)).toBe(blocks.slice(0, 3).join(blockSeparator))
    const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types)
    expect(types).toEqual(['text/plain'])
  })

  it('gives a part of a headline or a paragraph as it stands', async () => {
    const page = await open()
    await page.evaluate(() => {
      const words = document.querySelector('#p-2')
      if (words === null) return
      const range = document.createRange()
      range.setStart(words.querySelector('.mark')?.firstChild ?? words, 5)
      range.setEnd(words, words.childNodes.length)
      getSelection()?.addRange(range)
    })
    await page.keyboard.press('ControlOrMeta+C')
    expect(blocks[1]?.endsWith(await clipboard(page))).toBe(true)
    expect((await clipboard(page)).length).toBe([...(blocks[1] ?? '')].length - 5)
    await page.locator('h1').click({ clickCount: 3 })
    await page.keyboard.press('ControlOrMeta+C')
    expect(await clipboard(page)).toBe(article?.headlineText)
  })

  it('of a citation selects it where nothing may be copied', async () => {
    const page = await open()
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    const form = page.locator('cite-this dd[data-format="apa"]').first()
    await page.locator('cite-this dt button').first().click()
    const selected = await page.evaluate(() => getSelection()?.toString())
    expect(selected).toBe(await form.textContent())
  })

  it('gives the note where it begins in one, however far it is drawn', async () => {
    const page = await open()
    await drag(page, '[id="ui-note-vask-teams"]', '#p-4')
    await page.keyboard.press('ControlOrMeta+C')
    const copied = (await clipboard(page)).replace(/\s+/g, ' ')
    expect(copied).toContain('minister of harbours')
    expect(copied).not.toContain('Commodore Rell told me')
    expect(copied).not.toContain(blocks[3]?.slice(0, 20))
  })
})

describe('paper', () => {
  it('has no note lying open over the words', async () => {
    const page = await open({ viewport: narrow })
    await refOf(page, 'vask-teams').press('Enter')
    await page.locator(':popover-open').waitFor()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await page.locator(':popover-open').count()).toBe(0)
  })
})

describe('an address', () => {
  it('of a paragraph is copied where its number is followed, without what the reader hides', async () => {
    const page = await open({}, `${pageKinds.report}?hide=mention`)
    await page.locator('a.number[href="#p-3"]').press('Enter')
    await page.waitForURL('**/?hide=mention#p-3')
    await page.getByRole('status').filter({ hasText: 'Address of paragraph 3 copied' }).waitFor()
    expect(await clipboard(page)).toBe(`${desk.origin}/${pageKinds.report}#p-3`)
  })

  it('of a mark is copied where its note’s label is followed', async () => {
    const page = await open()
    await noteOf(page, 'vask-teams').locator('.label').click()
    await page.getByRole('status').filter({ hasText: 'Address of the marked words copied' }).waitFor()
    expect(await clipboard(page)).toBe(`${desk.origin}/${pageKinds.report}#vask-teams`)
  })

  it('is gone to, and nothing is said, where nothing may be copied', async () => {
    const page = await open()
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await page.locator('a.number[href="#p-3"]').click()
    await page.waitForURL('**/#p-3')
    expect(await page.locator('report-reader').innerText()).toBe('')
  })
})
