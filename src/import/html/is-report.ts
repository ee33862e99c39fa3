import { isProse, massOf, type PageLeaf } from './page-leaf.ts'
import type { PageReading } from './page-reading.ts'

/** Headings of pages that stand where a report should. */
const refusals =
  /(?:^|\D)(?:40[0134]|410|429|50[0234])(?:\D|$)|not found|page unavailable|access denied|forbidden|just a moment|attention required|are you (?:a )?(?:robot|human)|server error|bad gateway|service unavailable|(?:page|article) (?:does not|doesn.t) exist|الصفحة غير موجودة|صفحه (?:مورد نظر )?یافت نشد|הדף לא נמצא|page (?:non trouvée|introuvable)|página no encontrada|seite nicht gefunden/iu

/** Letters of prose that a page must have which calls itself a site and has no date. */
const leastOfSite = 150

/** True where what was chosen is a report: it has prose, does not stand in a page of errors, and is more than the links around it where nothing else speaks for it. */
export function isReport(
  page: PageReading,
  body: readonly PageLeaf[],
  headline: string | undefined,
  isDated: boolean,
): boolean {
  if (!body.some(isProse)) return false
  const { linked, meta, leaves } = page
  const isMarked =
    linked !== undefined ||
    meta.get('og:type')?.[0]?.toLowerCase() === 'article' ||
    meta.has('article:published_time')
  if (isMarked) return true
  const mass = massOf(body)
  if (mass < 1_500 && refusals.test(`${headline ?? ''}\n${meta.get('title')?.[0] ?? ''}`)) return false
  const links = leaves.reduce((sum, leaf) => (leaf.why === undefined ? sum + leaf.linked : sum), 0)
  if (isDated) return mass * 4 > links
  const isHome = /^(?:website|home)/i.test(meta.get('og:type')?.[0] ?? '')
  return isHome ? mass >= leastOfSite && mass > links * 2 : mass > links
}
