import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseHTML } from 'linkedom'
import { inject } from 'vitest'
import { blockSeparator } from '../../src/concepts/canonical-text.ts'
import type { BuiltSite, BuiltSites } from './sites.ts'

/** A page of a built site. */
export interface BuiltPage {
  /** Its file, from the top of the site: `articles/x/index.html`. */
  readonly file: string
  /** Its address: base and folder. */
  readonly href: string
  readonly html: string
  readonly document: Document
}

/** Returns one of the sites that this run built. */
export function builtSite(name: keyof BuiltSites): BuiltSite {
  return inject('sites')[name]
}

/** Returns every file of a site, from its top, with `/`, sorted. */
export function filesOfSite({ folder }: BuiltSite): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

/** Opens a page by its file. */
export function openPage(site: BuiltSite, file: string): BuiltPage {
  const html = readFileSync(join(site.folder, file), 'utf8')
  const href = `${site.base}${file.replace(/index\.html$/, '')}`
  return { file, href, html, document: parseHTML(html).document }
}

/** Opens every page of a site. */
export function openPages(site: BuiltSite): BuiltPage[] {
  return filesOfSite(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => openPage(site, file))
}

/** True for a page that only sends readers on to another address. */
export function isRedirect({ document }: BuiltPage): boolean {
  return document.querySelector('meta[http-equiv="refresh" i]') !== null
}

/** Returns the report's words as a page shows them: its `[data-text]` elements joined by a blank line. */
export function shownText({ document }: BuiltPage): string {
  return [...document.querySelectorAll('[data-text]')]
    .map(({ textContent }) => textContent)
    .join(blockSeparator)
}
