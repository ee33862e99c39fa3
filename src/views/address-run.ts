import type { Edition } from '../render/edition.ts'
import { isolated } from './isolated.ts'
import type { Run } from './phrase.ts'

/** Returns a link to an address outside the site, shown as its host. Takes absolute `http` and `https` addresses. */
export function addressRun(edition: Edition, url: string): Run {
  return isolated(
    edition,
    { text: new URL(url).hostname.replace(/^www\./, ''), href: url, external: true },
    'ltr',
  )
}
