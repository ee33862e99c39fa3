import { isWebAddress } from '../../concepts/web-address.ts'
import type { Found, FoundIn } from '../found-text.ts'
import type { PageReading } from './page-reading.ts'

/**
 * Finds the page's own address: its canonical link, `og:url`, JSON-LD, or the note of the browser that saved it. Only
 * absolute `http` and `https` addresses count; that of a whole site counts where there is no other.
 */
export function findAddress({ linked, meta }: PageReading): Found | undefined {
  const told: readonly (readonly [FoundIn, string | undefined])[] = [
    ['meta', meta.get('canonical')?.[0]],
    ['meta', meta.get('og:url')?.[0]],
    ['json-ld', linked?.url],
    ['meta', meta.get('parsely-link')?.[0]],
    ['markup', meta.get('saved-from')?.[0]],
  ]
  const found = told.flatMap(([from, value]): Found[] =>
    value !== undefined && isWebAddress(value) ? [{ value, from }] : [],
  )
  const best = found.find(({ value }) => !/^\/?$/.test(new URL(value).pathname)) ?? found[0]
  if (best === undefined) return undefined
  const other = found.find(({ value }) => new URL(value).hostname !== new URL(best.value).hostname)
  return other === undefined ? best : { ...best, guess: `the page also names ${other.value}` }
}
