import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteAddress } from './astro-options.ts'
import { pathOfPage } from './check-links.ts'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
/** The most addresses that the protocol allows in one file. */
const mostInOne = 50_000

/**
 * Writes the sitemap (sitemaps.org 0.9) of the pages given, in their order, and an index of sitemaps where there
 * are more than one file holds. Writes nothing where the site's origin is not known, since addresses in it are whole.
 */
export function writeSitemap(
  folder: string,
  pages: readonly string[],
  { base, site }: SiteAddress,
  most = mostInOne,
): void {
  if (site === undefined) return
  const addresses = pages.map((page) => `${site}${base}${encodeURI(pathOfPage(page))}`)
  if (addresses.length <= most) {
    writeFileSync(join(folder, 'sitemap.xml'), list('urlset', 'url', addresses))
    return
  }
  const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, index) => {
    const name = `sitemap-${index + 1}.xml`
    writeFileSync(
      join(folder, name),
      list('urlset', 'url', addresses.slice(index * most, (index + 1) * most)),
    )
    return `${site}${base}${name}`
  })
  writeFileSync(join(folder, 'sitemap.xml'), list('sitemapindex', 'sitemap', parts))
}

function list(root: string, item: string, addresses: readonly string[]): string {
  const items = addresses.map((address) => `<${item}><loc>${escapeXml(address)}</loc></${item}>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">\n${items.join('')}</${root}>\n`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;')
}
