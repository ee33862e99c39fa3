import type { LinkedReport } from './linked-report.ts'
import type { PageMeta } from './parse-meta.ts'

/** Returns a test for addresses of the page itself, whole or without the site, as its links, meta tags and JSON-LD name them. */
export function ownAddresses(meta: PageMeta, linked: LinkedReport | undefined): (href: string) => boolean {
  const told = [
    ...['canonical', 'og:url', 'saved-from'].flatMap((name) => meta.get(name)?.[0] ?? []),
    linked?.url ?? '',
  ].filter((address) => URL.canParse(address))
  const own = new Set(told.flatMap((address) => [plain(address), new URL(address).pathname]))
  own.delete('/')
  return (href) => own.has(plain(href))
}

/** An address without its fragment and its query. */
function plain(address: string): string {
  return address.replace(/[?#].*$/s, '')
}
