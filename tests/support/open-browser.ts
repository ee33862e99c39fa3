import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { inject } from 'vitest'
import { serveEdition } from '../../src/publish/serve-edition.ts'
import type { BuiltSite } from './sites.ts'

/** A reader of a site, in a browser of their own. */
export interface Reader {
  readonly page: Page
  readonly context: BrowserContext
  /** Opens a page by its path below the site's base: `articles/x/#p-3`. */
  readonly visit: (path: string) => Promise<void>
  /** Everything that must not be: messages on the console, failed requests, requests that leave the site. */
  readonly complaints: readonly string[]
}

/** A served site and the browser that readers open it in. */
export interface Desk {
  readonly origin: string
  readonly openReader: (options?: BrowserContextOptions) => Promise<Reader>
  readonly close: () => Promise<void>
}

/** Serves a site and connects to the browser that all test files share. */
export async function openDesk(site: BuiltSite): Promise<Desk> {
  const server = await serveEdition({ folder: site.folder, base: site.base, host: '127.0.0.1', port: 0 })
  const { origin } = new URL(server.address)
  const browser = await chromium.connect(inject('browserEndpoint'))
  return {
    origin,
    openReader: (options = {}) => openReader(browser, site, origin, options),
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

async function openReader(
  browser: Browser,
  { base }: BuiltSite,
  origin: string,
  options: BrowserContextOptions,
): Promise<Reader> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText
    // A page that is left before all of it has come says so too.
    if (why !== 'net::ERR_ABORTED') complaints.push(`${why}: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
  })
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}${base}`) && !/^(?:data|blob):/.test(url))
      complaints.push(`left the site: ${url}`)
  })
  const visit = async (path: string) => {
    await page.goto(`${origin}${base}${path}`, { waitUntil: 'load' })
  }
  return { page, context, visit, complaints }
}
