import type { Edition } from '../render/edition.ts'
import type { PageHead } from '../views/page-head.ts'
import { citationTags } from './citation-tags.ts'
import { pageJsonLd } from './json-ld/page-json-ld.ts'
import type { MetaTags } from './meta-tag.ts'
import { openGraphTags } from './open-graph.ts'
import { findSubject, type SubjectName } from './page-subject.ts'

/** What a page tells programs in its head. */
export interface PageMetadata extends MetaTags {
  /** Text of a `<script type="application/ld+json">`. */
  readonly jsonLd: string
}

/** Returns what a page tells programs: how it is shared, how it is cited where it is a report's, and what it is about. */
export function pageMetadata(edition: Edition, head: PageHead, of?: SubjectName): PageMetadata {
  const subject = of && findSubject(edition.archive, of)
  const usable = subject?.record.pubStatus === 'withheld' ? undefined : subject
  const cited = usable?.kind === 'article' ? citationTags(edition, usable.record) : { tags: [], links: [] }
  return {
    tags: [...openGraphTags(edition, head, usable), ...cited.tags],
    links: cited.links,
    jsonLd: pageJsonLd(edition, head, usable),
  }
}
