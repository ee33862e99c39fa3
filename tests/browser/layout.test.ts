import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk, type Reader } from '../support/open-browser.ts'
import { pageKinds } from '../support/page-kinds.ts'
import { builtSite } from '../support/site.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(builtSite('fixture'))
})
afterAll(() => desk.close())

/** Returns pairs of lines of text on the page that lie upon each other by more than a hair, as a reader would see them. */
function findOverlaps(): string[] {
  const lines: { readonly element: Element; readonly box: DOMRect }[] = []
  for (const element of document.querySelectorAll(
    'main p, main li, main h1, main h2, main h3, main dt, main dd, main td, main th, main summary, main label',
  )) {
    if (
      !element.checkVisibility({
        contentVisibilityAuto: true,
        opacityProperty: true,
        visibilityProperty: true,
      })
    )
      continue
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '') continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects())
        if (box.width > 2 && box.height > 2) lines.push({ element, box })
    }
  }
  const overlaps: string[] = []
  lines.sort((a, b) => a.box.top - b.box.top)
  for (const [index, first] of lines.entries())
    for (const second of lines.slice(index + 1)) {
      if (second.box.top >= first.box.bottom) break
      if (first.element === second.element) continue
      const across = Math.min(first.box.right, second.box.right) - Math.max(first.box.left, second.box.left)
      const down = Math.min(first.box.bottom, second.box.bottom) - second.box.top
      const least = Math.min(first.box.height, second.box.height)
      if (across > 2 && down > least / 2)
        overlaps.push(
          `${first.element.textContent?.slice(0, 40)} | ${second.element.textContent?.slice(0, 40)}`,
        )
    }
  return overlaps
}

describe.each([
  ['at 320 px', 320, '100%'],
  ['at 320 px with letters twice as large', 320, '200%'],
  ['with letters twice as large', 1000, '200%'],
] as const)('%s nothing overlaps or is cut', (_name, width, letters) => {
  let reader: Reader

  beforeAll(async () => {
    reader = await desk.openReader({ viewport: { width, height: 800 } })
  })
  afterAll(() => reader.context.close())

  it.each(Object.entries(pageKinds))('on the page of kind %s', async (_kind, path) => {
    const { page, visit } = reader
    await visit(path)
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size
    }, letters)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await page.evaluate(findOverlaps)).toEqual([])
  })
})

describe('nothing moves while a page loads', () => {
  it.each([
    ['report', { width: 1280, height: 900 }],
    ['report', { width: 390, height: 844 }],
    ['report from right to left', { width: 390, height: 844 }],
    ['home', { width: 390, height: 844 }],
  ] as const)('%s at %o', async (kind, viewport) => {
    const { page, context, visit } = await desk.openReader({ viewport })
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push('value' in entry ? Number(entry.value) : 0)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await visit(pageKinds[kind])
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(300)
    const shifts = await page.evaluate<number[]>('window.shifts')
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.001)
    await context.close()
  })
})
