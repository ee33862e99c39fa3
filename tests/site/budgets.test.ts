import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type BuiltPage, builtSite, filesOfSite, openPages } from '../support/site.ts'

const kilobyte = 1000

/** What a page may weigh, in bytes as they travel (gzip), fonts as they are. */
const budget = { report: 25 * kilobyte, style: 12 * kilobyte, script: 6 * kilobyte, fonts: 85 * kilobyte }

describe.each(['fixture', 'underPath', 'content'] as const)('the site "%s"', (name) => {
  const site = builtSite(name)
  const pages = openPages(site)
  const reports = pages.filter(({ file }) => /^articles\/.+\/index\.html$/.test(file))
  const bytesOf = (href: string) => readFileSync(join(site.folder, href.slice(site.base.length)))
  const travels = (href: string) => gzipSync(bytesOf(href)).length
  const sumOf = (page: BuiltPage, selector: string, key: string) =>
    [...page.document.querySelectorAll(selector)]
      .map((element) => travels(element.getAttribute(key) ?? ''))
      .reduce((sum, bytes) => sum + bytes, 0)
  const above = (limit: number, weigh: (page: BuiltPage) => number, of: readonly BuiltPage[]) =>
    of.flatMap((page) => (weigh(page) > limit ? [`${page.file} ${weigh(page)}`] : []))

  it('keeps each report within its budget', () => {
    expect(reports.length).toBeGreaterThan(0)
    expect(above(budget.report, ({ html }) => gzipSync(html).length, reports)).toEqual([])
  })

  it('keeps the styles of each page within theirs', () => {
    const weigh = (page: BuiltPage) => sumOf(page, 'link[rel="stylesheet"]', 'href')
    expect(above(budget.style, weigh, pages)).toEqual([])
  })

  it('keeps the scripts of each report within theirs, with all that they import', () => {
    const weigh = (page: BuiltPage) => {
      const seen = new Set<string>()
      const follow = (href: string): void => {
        if (seen.has(href)) return
        seen.add(href)
        for (const [, other = ''] of bytesOf(href)
          .toString('utf8')
          .matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
          follow(`${site.base}assets/${other}`)
      }
      for (const script of page.document.querySelectorAll('script[src]'))
        follow(script.getAttribute('src') ?? '')
      return [...seen].reduce((sum, href) => sum + travels(href), 0)
    }
    expect(above(budget.script, weigh, reports)).toEqual([])
  })

  it('keeps the Latin letters that every page needs within theirs', () => {
    const faces = filesOfSite(site).filter(
      (file) => /-latin-(?!ext).*\.woff2$/.test(file) && !file.includes('italic'),
    )
    const bytes = faces.map((file) => readFileSync(join(site.folder, file)).length)
    expect(bytes.length).toBeGreaterThan(0)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget.fonts)
  })
})
