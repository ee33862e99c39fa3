import type { Archive } from '../../src/archive/archive.ts'
import type { ParsedContent } from '../../src/archive/parsed-content.ts'
import { siteHrefs } from '../../src/hrefs/site-hrefs.ts'
import type { Edition } from '../../src/render/edition.ts'
import { wordingFor } from '../../src/wording/wording-for.ts'
import { make } from './make.ts'

/** The edition of a made archive, under `/base/` at `https://archive.example`. The outlet `courier` is in it. */
export function editionOf(parts: Partial<ParsedContent> = {}): Edition {
  const archive: Archive = make.archive({
    ...parts,
    outlets: [make.outlet('courier', { name: 'Courier' }), ...(parts.outlets ?? [])],
  })
  return {
    archive,
    hrefs: siteHrefs('/base/'),
    words: wordingFor(archive.settings.inLanguage),
    site: 'https://archive.example',
  }
}
