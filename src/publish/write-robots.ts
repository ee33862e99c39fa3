import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteAddress } from './astro-options.ts'

/** Writes `robots.txt` (RFC 9309): everybody may read everything, and where the sitemap is, if there is one. */
export function writeRobots(folder: string, { base, site }: SiteAddress): void {
  const sitemap = site === undefined ? '' : `\nSitemap: ${site}${base}sitemap.xml\n`
  writeFileSync(join(folder, 'robots.txt'), `User-agent: *\nAllow: /\n${sitemap}`)
}
