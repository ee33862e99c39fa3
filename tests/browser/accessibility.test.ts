import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk, type Reader } from '../support/open-browser.ts'
import { pageKinds } from '../support/page-kinds.ts'
import { builtSite } from '../support/site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let desk: Desk
  let reader: Reader

  beforeAll(async () => {
    desk = await openDesk(builtSite('fixture'))
    reader = await desk.openReader({ colorScheme })
  })
  afterAll(() => desk.close())

  it.each(Object.entries(pageKinds))('axe finds nothing on the page of kind %s', async (_kind, path) => {
    await reader.visit(path)
    await reader.page.evaluate(axe)
    const { violations, passes }: AxeResults = await reader.page.evaluate('axe.run()')
    const faults = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    )
    expect(faults).toEqual([])
    expect(passes.map(({ id }) => id)).toContain('color-contrast')
  })

  it('is shown in them', async () => {
    const background = await reader.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const [red = 0] = background.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? []
    expect(background, 'the page paints its own paper').not.toBe('rgba(0, 0, 0, 0)')
    expect(red > 127).toBe(colorScheme === 'light')
  })
})

describe('search results', () => {
  it('are found faultless by axe', async () => {
    const desk = await openDesk(builtSite('fixture'))
    const { page, visit } = await desk.openReader()
    await visit('search/?q=truce')
    await page.locator('search-form li').first().waitFor()
    await page.evaluate(axe)
    const { violations }: AxeResults = await page.evaluate('axe.run()')
    await desk.close()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([])
  })
})
