import { loadArchive } from '../archive/load-archive.ts'
import { siteHrefs } from '../hrefs/site-hrefs.ts'
import type { Edition } from '../render/edition.ts'
import { wordingFor } from '../wording/wording-for.ts'

/** Returns what is printed: the archive of this process, its addresses under `base`, and the words of its language. `site` is the origin, where it is known. */
export function openEdition(base: string, site?: URL): Edition {
  const archive = loadArchive()
  return {
    archive,
    hrefs: siteHrefs(base),
    words: wordingFor(archive.settings.inLanguage),
    ...(site === undefined ? {} : { site: site.origin }),
  }
}
