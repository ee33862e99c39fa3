import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { describe, expect, it } from 'vitest'
import rules from '../../.htmlvalidate.mjs'
import { builtSite, openPages } from '../support/site.ts'

const validator = new HtmlValidate(new StaticConfigLoader(rules))

describe.each(['fixture', 'arabic', 'content'] as const)('the site "%s"', (name) => {
  it('is valid HTML on every page', async () => {
    const pages = openPages(builtSite(name))
    const faults: string[] = []
    for (const { file, html } of pages) {
      const { results } = await validator.validateString(html, file)
      for (const { messages } of results)
        for (const { line, column, ruleId, message } of messages)
          faults.push(`${file}:${line}:${column} ${ruleId}: ${message}`)
    }
    expect(faults).toEqual([])
    expect(pages.length).toBeGreaterThan(20)
  })
})
