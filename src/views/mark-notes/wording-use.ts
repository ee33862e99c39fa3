import type { Archive } from '../../archive/archive.ts'
import { attributionOf } from '../../archive/attribution.ts'
import type { OutletId, TermId } from '../../concepts/id.ts'
import { isOutlets } from './way-view.ts'

/** How often wordings of a set argue in outlets' own words. */
export interface WordingUse {
  readonly here: number
  readonly elsewhere: number
}

interface Counted {
  readonly all: number
  readonly byOutlet: ReadonlyMap<OutletId, number>
}

// The lines of a set are gone through once an archive, not once for each of them.
const known = new WeakMap<Archive, Map<TermId, Counted>>()

/** Counts the marked wordings of a set that are an outlet's own words: of one outlet, and of all others. */
export function wordingUse(archive: Archive, term: TermId, outlet: OutletId): WordingUse {
  const terms = known.get(archive) ?? new Map<TermId, Counted>()
  known.set(archive, terms)
  const counted = terms.get(term) ?? countUse(archive, term)
  terms.set(term, counted)
  const here = counted.byOutlet.get(outlet) ?? 0
  return { here, elsewhere: counted.all - here }
}

function countUse({ back, articles, findAnnotation }: Archive, term: TermId): Counted {
  const byOutlet = new Map<OutletId, number>()
  let all = 0
  // Several readers may mark the same words.
  const told = new Set<string>()
  for (const ref of back.wordings.get(term) ?? []) {
    const article = articles.get(ref.article)
    const annotation = findAnnotation(ref)
    if (article === undefined || annotation === undefined) continue
    if (!isOutlets(article, attributionOf(article, annotation).speaker)) continue
    const [{ in: text, start, end }] = annotation.ranges
    const place = `${article.id} ${text} ${start} ${end}`
    if (told.has(place)) continue
    told.add(place)
    all += 1
    byOutlet.set(article.outlet, (byOutlet.get(article.outlet) ?? 0) + 1)
  }
  return { all, byOutlet }
}
