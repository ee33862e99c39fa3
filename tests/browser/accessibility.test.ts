import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, Result } from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk, type Reader } from '../support/open-browser.ts'
import { pageKinds } from '../support/page-kinds.ts'
import { builtSite, openPage } from '../support/site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// Between light and dark only colours change.
const colourRules = ['color-contrast', 'link-in-text-block']

describe.each(['fixture', 'arabic'] as const)('the site "%s"', (site) => {
  let desk: Desk
  let reader: Reader

  beforeAll(async () => {
    desk = await openDesk(builtSite(site))
    reader = await desk.openReader()
  })
  afterAll(() => desk.close())

  it.each(Object.entries(pageKinds))(
    'is found faultless by axe, light and dark, on the page of kind %s',
    async (_kind, path) => {
      const { page, visit } = reader
      await page.emulateMedia({ colorScheme: 'light' })
      await visit(path)
      const light = await runAxe(reader)
      expect(light.violations.flatMap(tellViolation)).toEqual([])
      expect(await isPaperLight(reader)).toBe(true)
      await page.emulateMedia({ colorScheme: 'dark' })
      const dark = await runAxe(reader, colourRules)
      expect(dark.violations.flatMap(tellViolation)).toEqual([])
      expect(dark.passes.map(({ id }) => id)).toContain('color-contrast')
      expect(await isPaperLight(reader)).toBe(false)
    },
  )
})

describe.each(['fixture', 'arabic'] as const)('the site "%s" without scripts', (site) => {
  const built = builtSite(site)
  const scripted = Object.entries(pageKinds).filter(
    ([, path]) => openPage(built, fileOf(path)).document.querySelector('script[src]') !== null,
  )

  it.each(scripted)('is found faultless by axe on the page of kind %s', async (_kind, path) => {
    const desk = await openDesk(built)
    const reader = await desk.openReader()
    // Axe itself is a script, so the page is sent to it as a browser without scripts would take it.
    await reader.page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue()
      const response = await route.fetch()
      await route.fulfill({ response, body: withoutScripts(await response.text()) })
    })
    await reader.visit(path)
    const { violations } = await runAxe(reader)
    await desk.close()
    expect(violations.flatMap(tellViolation)).toEqual([])
  })
})

describe('search results', () => {
  it('are found faultless by axe', async () => {
    const desk = await openDesk(builtSite('fixture'))
    const reader = await desk.openReader()
    await reader.visit('search/?q=truce')
    await reader.page.locator('search-form li').first().waitFor()
    const { violations } = await runAxe(reader)
    await desk.close()
    expect(violations.flatMap(tellViolation)).toEqual([])
  })
})

/** Returns whether the page's own paper is light. */
async function isPaperLight({ page }: Reader): Promise<boolean> {
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const [red = 0] = background.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? []
  expect(background, 'the page paints its own paper').not.toBe('rgba(0, 0, 0, 0)')
  return red > 127
}

async function runAxe({ page }: Reader, values?: readonly string[]): Promise<AxeResults> {
  await page.evaluate(axe)
  const runOnly = values === undefined ? {} : { runOnly: { type: 'rule', values } }
  return page.evaluate(`axe.run(${JSON.stringify({ ...runOnly, resultTypes: ['violations'] })})`)
}

function tellViolation({ id, nodes }: Result): string[] {
  return nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`)
}

function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

function withoutScripts(html: string): string {
  return html.replaceAll(/<script[^>]*src=[^>]*><\/script>/g, '').replaceAll(/<\/?noscript>/g, '')
}
