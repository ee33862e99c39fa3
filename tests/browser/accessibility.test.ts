import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, Result } from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk, type Reader } from '../support/open-browser.ts'
import { pageKinds } from '../support/page-kinds.ts'
import { builtSite, openPage } from '../support/site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// Between light and dark only colours change.
const coloursOnly = ['color-contrast', 'link-in-text-block']

/** Every page kind in both directions and both colours; kinds of page that a script does something on, without it too. */
const readings = [
  { site: 'fixture', colorScheme: 'light', rules: undefined },
  { site: 'fixture', colorScheme: 'dark', rules: coloursOnly },
  { site: 'arabic', colorScheme: 'light', rules: undefined },
  { site: 'arabic', colorScheme: 'dark', rules: coloursOnly },
] as const

describe.each(readings)('the site "$site" in $colorScheme colours', ({ site, colorScheme, rules }) => {
  let desk: Desk
  let reader: Reader

  beforeAll(async () => {
    desk = await openDesk(builtSite(site))
    reader = await desk.openReader({ colorScheme })
  })
  afterAll(() => desk.close())

  it.each(Object.entries(pageKinds))('axe finds nothing on the page of kind %s', async (_kind, path) => {
    await reader.visit(path)
    const { violations, passes } = await runAxe(reader, rules)
    expect(violations.flatMap(tellViolation)).toEqual([])
    expect(passes.map(({ id }) => id)).toContain('color-contrast')
  })

  it('is shown in them', async () => {
    const background = await reader.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const [red = 0] = background.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? []
    expect(background, 'the page paints its own paper').not.toBe('rgba(0, 0, 0, 0)')
    expect(red > 127).toBe(colorScheme === 'light')
  })
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
