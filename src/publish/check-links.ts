import { posix } from 'node:path'
import { type Problem, problem } from '../problems/problem.ts'
import type { SiteAddress } from './astro-options.ts'
import type { PageLink, PageScan } from './scan-page.ts'

/** Checks the addresses on the pages and in the styles of a site, one after another. Of each broken address the first place is told. */
export interface LinkCheck {
  readonly addPage: (file: string, scan: PageScan) => void
  readonly addStyle: (file: string, css: string) => void
  /** To be asked when every page and style has been added. */
  readonly problems: () => readonly Problem[]
}

// Stands for the site's own origin: within the site, addresses are told apart by their paths.
const origin = 'https://site.invalid'
const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i
const allowedElsewhere = /^(?:https?:\/\/|mailto:)/i

/**
 * Starts a check of a site with these files, served at an address. Every address within the site must lead to a
 * file, every fragment to an id of that page, and nothing may be fetched from elsewhere.
 */
export function startLinkCheck(
  files: ReadonlySet<string>,
  { base }: Pick<SiteAddress, 'base'>,
  outName: string,
): LinkCheck {
  const problems: Problem[] = []
  const seen = new Set<string>()
  const anchors = new Map<string, string>()
  const wanted: {
    readonly target: string
    readonly id: string
    readonly file: string
    readonly address: string
  }[] = []
  const tell = (code: 'broken-link' | 'broken-anchor' | 'outside-request', file: string, address: string) =>
    problems.push(problem(code, { file: `${outName}/${file}` }, { address }))

  const follow = (file: string, { address, fetched }: PageLink) => {
    const key = /^(?:[a-z]+:|\/)/i.test(address) ? address : `${file}\n${address}`
    if (seen.has(key)) return
    seen.add(detach(key))
    // The site's own links are without an origin; a report may cite what stood at this site's once.
    if (elsewhere.test(address)) {
      if (fetched) tell('outside-request', file, address)
      else if (!allowedElsewhere.test(address)) tell('broken-link', file, address)
      return
    }
    const url = URL.parse(address, `${origin}${base}${pathOfPage(file)}`)
    const target = url === null ? undefined : findTarget(url, base, files)
    if (url === null || target === undefined) tell('broken-link', file, address)
    else if (url.hash.length > 1)
      wanted.push({ target, id: decode(url.hash.slice(1)), file, address: detach(address) })
  }

  return {
    addPage: (file, { ids, links }) => {
      // One text a page costs far less memory than a set of slices that keep the page's HTML alive.
      anchors.set(file, detach(`\n${ids.join('\n')}\n`))
      const repeated = findRepeated(ids)
      if (repeated !== undefined)
        problems.push(problem('repeated-anchor', { file: `${outName}/${file}` }, { id: repeated }))
      for (const link of links) follow(file, link)
    },
    addStyle: (file, css) => {
      for (const [, quoted, bare] of css.matchAll(/url\(\s*(?:["']([^"']*)["']|([^"')\s]*))\s*\)/g)) {
        const address = quoted ?? bare ?? ''
        if (!/^(?:data:|#)/.test(address)) follow(file, { address, fetched: true })
      }
    },
    problems: () => {
      for (const { target, id, file, address } of wanted)
        if (anchors.get(target)?.includes(`\n${id}\n`) !== true) tell('broken-anchor', file, address)
      return problems
    },
  }
}

/** Returns the path below the base at which a file is served. */
export function pathOfPage(file: string): string {
  return file === 'index.html' || file.endsWith('/index.html') ? file.slice(0, -'index.html'.length) : file
}

function findRepeated(ids: readonly string[]): string | undefined {
  const seen = new Set<string>()
  return ids.find((id) => seen.size === seen.add(id).size)
}

function findTarget(url: URL, base: string, files: ReadonlySet<string>): string | undefined {
  if (!url.pathname.startsWith(base)) return undefined
  const path = decode(url.pathname.slice(base.length))
  const file = path === '' || path.endsWith('/') ? posix.join(path, 'index.html') : path
  return files.has(file) ? file : undefined
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Copies a text, so that a short one does not keep alive the long one it was cut from. */
function detach(text: string): string {
  return Buffer.from(text).toString()
}
