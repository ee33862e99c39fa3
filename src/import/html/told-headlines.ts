import type { Found } from '../found-text.ts'
import { foldName } from './fold-name.ts'
import type { PageReading } from './page-reading.ts'
import { partsOfTitle, stripOutletName } from './strip-outlet-name.ts'

const metaNames = [
  'og:title',
  'twitter:title',
  'citation_title',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
  'itemprop:headline',
  'headline',
]

/** The most characters of what is taken for a headline. */
const longest = 1_000

/** Returns, folded, all that may be the headline among what machines are told: titles whole and in parts. */
export function listFoldedHeadlines(
  page: Pick<PageReading, 'linked' | 'meta' | 'outletNames'>,
): ReadonlySet<string> {
  const whole = listToldHeadlines(page).map(({ value }) => foldName(value))
  const parts = (page.meta.get('title') ?? [])
    .filter(({ length }) => length <= longest)
    .slice(0, 1)
    .flatMap(partsOfTitle)
  return new Set([...whole, ...parts].filter((name) => name !== ''))
}

/** Returns what a page calls its report for machines, without the outlet's name, the surest first. */
export function listToldHeadlines({
  linked,
  meta,
  outletNames,
}: Pick<PageReading, 'linked' | 'meta' | 'outletNames'>): readonly Found[] {
  const told: Found[] =
    linked?.headline === undefined || linked.headline.length > longest
      ? []
      : [{ value: linked.headline, from: 'json-ld' }]
  for (const name of [...metaNames, 'title'])
    for (const value of (meta.get(name) ?? []).filter(({ length }) => length <= longest)) {
      const { text, guess } = stripOutletName(value, outletNames)
      told.push({ value: text, from: 'meta', ...(guess === undefined ? {} : { guess }) })
    }
  return told
}
