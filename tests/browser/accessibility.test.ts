import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk, type Reader } from '../support/open-browser.ts'
import { pageKinds } from '../support/page-kinds.ts'
import { builtSite } from '../support/site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// Between the two only colours change.
const rules = { light: undefined, dark: ['color-contrast', 'link-in-text-block'] } as const

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
    const { violations, passes } = await runAxe(reader, rules[colorScheme])
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
    const reader = await desk.openReader()
    await reader.visit('search/?q=truce')
    await reader.page.locator('search-form li').first().waitFor()
    const { violations } = await runAxe(reader)
    await desk.close()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([])
  })
})

async function runAxe({ page }: Reader, values?: readonly string[]): Promise<AxeResults> {
  await page.evaluate(axe)
  const runOnly = values === undefined ? {} : { runOnly: { type: 'rule', values } }
  return page.evaluate(`axe.run(${JSON.stringify({ ...runOnly, resultTypes: ['violations'] })})`)
}
