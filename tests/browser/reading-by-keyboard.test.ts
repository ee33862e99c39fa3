import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk, type Reader } from '../support/open-browser.ts'
import { pageKinds } from '../support/page-kinds.ts'
import { builtSite } from '../support/site.ts'

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

async function open(viewport: { readonly width: number; readonly height: number }): Promise<Page> {
  reader = await desk.openReader({ viewport })
  await reader.visit(pageKinds.report)
  return reader.page
}

describe('a report without a pointer', () => {
  it('the Tab key comes by every sign of a narrow screen, in the order of the text', async () => {
    const page = await open({ width: 390, height: 844 })
    const signs = await page
      .locator('.report .ref')
      .evaluateAll((refs) => refs.map((ref) => ref.getAttribute('popovertarget')))
    expect(signs.length).toBeGreaterThan(40)
    await page.locator('#ui-bare').focus()
    const passed: (string | null | undefined)[] = []
    for (let presses = 0; presses < 200 && passed.length < signs.length; presses += 1) {
      await page.keyboard.press('Tab')
      const sign = await page.evaluate(() => {
        const at = document.activeElement
        return at?.matches('.ref') ? at.getAttribute('popovertarget') : undefined
      })
      if (sign) passed.push(sign)
    }
    expect(passed).toEqual(signs)
  })

  it('the veil is named once, however many notes point to it', async () => {
    const page = await open({ width: 1280, height: 900 })
    const name = 'Show veiled passages 2'
    expect(await page.getByRole('checkbox', { name, exact: true }).getAttribute('id')).toBe(
      'ui-show-sensitive',
    )
  })
})
