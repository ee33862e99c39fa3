import { findLinkedReport } from './find-linked-report.ts'
import { furnitureOf } from './furniture-of.ts'
import { keptElements } from './kept-elements.ts'
import { ownAddresses } from './own-addresses.ts'
import type { PageReading } from './page-reading.ts'
import type { PageSetting } from './page-setting.ts'
import type { PageDocument, PageElement } from './page-tree.ts'
import { parseMeta } from './parse-meta.ts'
import { partLines } from './part-lines.ts'
import { splitPage } from './split-page.ts'
import { listFoldedHeadlines } from './told-headlines.ts'

/** Meta tags in which a page names its outlet. */
const nameTags = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'citation_publisher',
  'dc.publisher',
]

/** Takes a page apart into what it tells machines and the leaves that readers see. */
export function takeApart(document: PageDocument, body: PageElement, setting: PageSetting): PageReading {
  const meta = parseMeta(document)
  const linked = findLinkedReport(document)
  const kept = keptElements(body, linked)
  const outletNames = [
    ...setting.outletNames,
    ...(linked?.publisher === undefined ? [] : [linked.publisher]),
    ...nameTags.flatMap((name) => meta.get(name)?.[0] ?? []),
  ]
  const leaves = splitPage(body, {
    judge: (element) => furnitureOf(element, kept),
    isOwn: ownAddresses(meta, linked),
  })
  const headlines = listFoldedHeadlines({ linked, meta, outletNames })
  return {
    meta,
    linked,
    outletNames,
    leaves: leaves.flatMap((leaf) => partLines(leaf, headlines)),
  }
}
