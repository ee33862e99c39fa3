import type { Run } from './phrase.ts'

/** Returns a link to an address outside the site, shown as its host. Takes absolute `http` and `https` addresses. */
export function addressRun(url: string): Run {
  return { text: new URL(url).hostname.replace(/^www\./, ''), href: url, external: true }
}
