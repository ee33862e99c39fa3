import { parseMachineDate } from '../dates/parse-machine-date.ts'
import { type PrintedDate, parsePrintedDate } from '../dates/parse-printed-date.ts'
import type { FoundDate, FoundIn } from '../found-text.ts'
import type { HeaderZone } from './header-zone.ts'
import { elementsIn, partsOf } from './leaf-elements.ts'
import { endsSentence, isProse, type PageLeaf } from './page-leaf.ts'
import type { PageReading } from './page-reading.ts'
import { attributeOf, type PageElement, tokensOf } from './page-tree.ts'

const metaNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'itemprop:datepublished',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'publication_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'datepublished',
  'published_date',
  'date',
]

/** The date of a report, with the leaves that do nothing but print dates. */
export interface FoundPublished {
  readonly found?: FoundDate
  readonly leaves: readonly PageLeaf[]
}

interface Told {
  readonly value: string
  readonly from: FoundIn
}

interface Printed extends PrintedDate {
  readonly leaf: PageLeaf
}

/**
 * Finds when a report was published: as JSON-LD, the meta tags or a `time` near the headline tell machines, with its
 * offset, beside the line that readers see. `language` (BCP 47) tells how its numbers are meant. A line that prints the hour refines a day that is told.
 */
export function findPublished(
  page: PageReading,
  zone: HeaderZone,
  language: string | undefined,
): FoundPublished {
  const printed = zone.leaves.flatMap((leaf) => printedIn(leaf, language))
  const told = [...listTold(page), ...listTimes(zone.leaves)]
  const best = mostPrecise(told)
  const shown = choosePrinted(printed, best)
  // A date above the headline may be the day of the visit.
  const leaves = printed
    .map(({ leaf }) => leaf)
    .filter((leaf) => leaf === shown?.leaf || !zone.above.has(leaf))
  if (best === undefined) {
    if (shown === undefined) return { leaves }
    const { date, leaf } = shown
    const guess = shown.guess ?? (zone.above.has(leaf) ? 'the line stands above the headline' : undefined)
    const found: FoundDate = {
      value: date,
      printed: shown.printed,
      from: 'text',
      ...placeOf(leaf),
      ...(guess === undefined ? {} : { guess }),
    }
    return { found, leaves }
  }
  const refined = shown !== undefined && shown.date !== best.value && shown.date.startsWith(`${best.value}T`)
  const doubt = describeDoubt(best, told, shown)
  const found: FoundDate = {
    value: refined ? shown.date : best.value,
    from: refined ? 'text' : best.from,
    ...(shown === undefined ? {} : { printed: shown.printed, ...placeOf(shown.leaf) }),
    ...(doubt === undefined ? {} : { guess: doubt }),
  }
  return { found, leaves }
}

/** The first that is told, or one that has the hour of the same day too. */
function mostPrecise(told: readonly Told[]): Told | undefined {
  const [first] = told
  return first && (told.find(({ value }) => value.startsWith(`${first.value}T`)) ?? first)
}

function listTold({ linked, meta }: PageReading): readonly Told[] {
  const told: (readonly [FoundIn, string | undefined])[] = [['json-ld', linked?.datePublished]]
  for (const name of metaNames) told.push(['meta', meta.get(name)?.[0]])
  return told.flatMap(([from, text]) => {
    const value = text === undefined ? undefined : parseMachineDate(text)
    return value === undefined ? [] : [{ value, from }]
  })
}

/** The `time` elements of a zone, one that is marked as the date of publication first, one that is marked as another date never. */
function listTimes(zone: readonly PageLeaf[]): readonly Told[] {
  const times = zone.flatMap((leaf) =>
    elementsIn(leaf).filter((element) => isTime(element) && !isOtherDate(element, leaf)),
  )
  const marked = times.filter(isPublished)
  return [...marked, ...times].flatMap((time) => {
    const value = parseMachineDate(
      attributeOf(time, 'datetime') ?? attributeOf(time, 'content') ?? attributeOf(time, 'title') ?? '',
    )
    return value === undefined ? [] : [{ value, from: 'time' }]
  })
}

function isTime(element: PageElement): boolean {
  return element.tagName === 'time' || isPublished(element)
}

function isPublished(element: PageElement): boolean {
  return (
    tokensOf(element, 'itemprop').includes('datePublished') ||
    attributeOf(element, 'pubdate') !== undefined ||
    tokensOf(element, 'class').some((name) =>
      /^(?:entry-date|published|dt-published|pubdate|date-published)$/i.test(name),
    )
  )
}

function isOtherDate(element: PageElement, leaf: PageLeaf): boolean {
  return (
    tokensOf(element, 'itemprop').includes('dateModified') ||
    tokensOf(element, 'class').some(
      (name) =>
        /updated|modified/i.test(name) &&
        !/published/i.test(element.attrs.map(({ value }) => value).join(' ')),
    ) ||
    /^(?:last )?(?:updated|modified)\b/i.test(leaf.text)
  )
}

/** The date printed in a leaf: the longest of its parts that is a date line, or the end of one after a comma or before a label. */
function printedIn(leaf: PageLeaf, language: string | undefined): readonly Printed[] {
  if (leaf.text.length > 300) return []
  const whole = parsePrintedDate(leaf.text, language)
  if (whole !== undefined) return [{ ...whole, leaf }]
  if (isProse(leaf) && endsSentence(leaf.text)) return []
  const parts = partsOf(leaf)
  for (const text of [...parts, ...parts.flatMap(endsOf)]) {
    const part = parsePrintedDate(text, language)
    if (part !== undefined) return [{ ...part, leaf }]
  }
  return []
}

/** What may be a date line of its own in a line without marks between its parts: "Posted 15 May 2031 by the desk". */
function endsOf(text: string): readonly string[] {
  const cuts = text.split(/\s+(?=(?:last )?(?:updated|modified|published|posted|by)\b)/i)
  const commas = [...text.matchAll(/[,،]\s*/g)].map(({ index, 0: found }) => text.slice(index + found.length))
  return [...(cuts.length > 1 ? cuts : []), ...commas]
}

function choosePrinted(printed: readonly Printed[], told: Told | undefined): Printed | undefined {
  const dated = printed.filter(({ date }) => date !== 'XXXX')
  const first =
    dated.find(({ printed: text }) => !/^(?:last )?(?:updated|modified)\b/i.test(text)) ?? dated[0]
  if (told === undefined) return first ?? printed[0]
  return dated.find(({ date }) => dayOf(date) === dayOf(told.value)) ?? first ?? printed[0]
}

function describeDoubt(best: Told, told: readonly Told[], shown: Printed | undefined): string | undefined {
  const other = told.find(({ value }) => !isNear(value, best.value))
  if (other !== undefined) return `the page also tells machines “${other.value}”`
  if (shown !== undefined && shown.date !== 'XXXX' && !isNear(shown.date, best.value))
    return `the page prints “${shown.printed}”`
  return undefined
}

/** True for dates at most a day apart, as zones may make them. What is not a calendar date is not compared. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [Date.parse(dayOf(one)), Date.parse(dayOf(other))]
  return !(Math.abs(a - b) > 86_400_000)
}

function dayOf(date: string): string {
  return date.slice(0, 10)
}

function placeOf({ line }: PageLeaf): { readonly line?: number } {
  return line === undefined ? {} : { line }
}
