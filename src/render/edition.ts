import type { Archive } from '../archive/archive.ts'
import type { SiteHrefs } from '../hrefs/site-hrefs.ts'
import type { Wording } from '../wording/wording.ts'

/** What is printed: an archive, the addresses it is printed at, and the words of the interface. */
export interface Edition {
  readonly archive: Archive
  readonly hrefs: SiteHrefs
  readonly words: Wording
  /** The origin the site is served from, where it is known: `https://archive.example`. */
  readonly site?: string
}
