import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk, type Reader } from '../support/open-browser.ts'
import { pageKinds } from '../support/page-kinds.ts'
import { builtSite } from '../support/site.ts'

// The search is a script; what stands in its place without one has a test of its own.
const kinds = Object.entries(pageKinds).filter(([kind]) => kind !== 'search')

/** Returns every line that can be read on the page, with all that is folded opened. Buttons and lists to choose from are controls, which say nothing of their own. */
function readLines(): string[] {
  for (const details of document.querySelectorAll('details')) details.open = true
  for (const control of document.querySelectorAll('button, select, label:has(select)')) control.remove()
  return document.body.innerText.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
}

describe.each([
  ['wide', 1280],
  ['narrow', 390],
] as const)('on a %s screen', (_name, width) => {
  let desk: Desk
  let scripted: Reader
  let plain: Reader

  beforeAll(async () => {
    desk = await openDesk(builtSite('fixture'))
    const viewport = { width, height: 900 }
    scripted = await desk.openReader({ viewport })
    plain = await desk.openReader({ viewport, javaScriptEnabled: false })
  })
  afterAll(() => desk.close())

  it.each(kinds)('the page of kind %s says as much without scripts', async (_kind, path) => {
    await scripted.visit(path)
    await plain.visit(path)
    const lines = new Set(await plain.page.evaluate(readLines))
    const more = (await scripted.page.evaluate(readLines)).filter((line) => !lines.has(line))
    expect(more).toEqual([])
    expect(lines.size).toBeGreaterThan(3)
  })
})
