import type { Edition } from '../render/edition.ts'

/** Returns an address of the site with its origin where that is known, and else as it is, which pages and programs resolve against the page. */
export function absoluteAddress({ site }: Edition, address: string): string {
  return site === undefined ? address : new URL(address, site).href
}
