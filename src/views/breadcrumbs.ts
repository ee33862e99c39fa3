import type { Edition } from '../render/edition.ts'
import { isolated } from './isolated.ts'
import type { PageHead } from './page-head.ts'
import type { Run } from './phrase.ts'

/** Returns the way from the first page to a page, which is the last of it; empty for the first page itself. */
export function breadcrumbs(edition: Edition, head: PageHead): readonly Run[] {
  const { hrefs, words } = edition
  if (head.path === hrefs.home()) return []
  return [
    { text: words.site.home, href: hrefs.home() },
    ...(head.under ?? []),
    isolated(edition, { text: head.title, href: head.path, ...head.language }),
  ]
}
