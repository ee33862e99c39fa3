import type { PartialDate } from '../../concepts/partial-date.ts'
import { putDateIntoWords } from '../../wording/put-date-into-words.ts'
import type { Wording } from '../../wording/wording.ts'
import type { CitableWork } from './citable-work.ts'
import { datePartsOf } from './citation-date.ts'
import { plainTitle } from './citation-text.ts'
import type { CitedName } from './cited-name.ts'

/** A name of CSL-JSON. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string }

/** A date of CSL-JSON: one or two dates as numbers, or in words. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[]
  readonly season?: number
  readonly circa?: true
  readonly literal?: string
}

/** One item of CSL-JSON 1.0.2 (`csl-data.json`), as far as it is used here. */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper' | 'webpage'
  readonly author?: readonly CslName[]
  readonly translator?: readonly CslName[]
  readonly title: string
  readonly 'container-title'?: string
  readonly publisher?: string
  readonly genre?: string
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly language: string
  readonly URL?: string
  readonly archive?: string
  readonly archive_location?: string
  readonly note?: string
}

/** Returns an item of CSL-JSON: a newspaper article, or a web page for what is the archive's own. */
export function citeInCsl(work: CitableWork, words: Wording): CslItem {
  const { outlet, archive, date, accessed, copy } = work
  const { cite } = words
  const container = outlet ?? (work.within === undefined ? archive : plainTitle(work.within))
  const genre = work.kind === 'annotation' ? cite.annotationKind : work.excerpt ? cite.excerpt : undefined
  return {
    id: work.id,
    type: outlet === undefined ? 'webpage' : 'article-newspaper',
    ...(work.authors.length === 0 ? {} : { author: namesInCsl(work.authors) }),
    ...(work.translators.length === 0 ? {} : { translator: namesInCsl(work.translators) }),
    title: plainTitle(work.title),
    ...(container === undefined ? {} : { 'container-title': container }),
    ...(outlet === undefined && work.publisher !== undefined ? { publisher: work.publisher } : {}),
    ...(genre === undefined ? {} : { genre }),
    ...(date === undefined || date.kind === 'unknown' ? {} : { issued: dateInCsl(date, words) }),
    ...(accessed === undefined ? {} : { accessed: dateInCsl(accessed, words) }),
    language: work.language,
    ...(work.url === undefined ? {} : { URL: work.url }),
    ...(archive === undefined ? {} : { archive, archive_location: work.path ?? work.id }),
    ...(copy === undefined
      ? {}
      : {
          note: `${cite.archivedAt(copy.date && putDateIntoWords(copy.date, words.dates))} ${copy.url}`,
        }),
  }
}

/** Returns an item as a file of CSL-JSON, a list of one, with a line for each field. */
export function writeCsl(item: CslItem): string {
  const fields = Object.entries(item).map(
    ([name, value]) => ` ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  )
  return `[{\n${fields.join(',\n')}\n}]\n`
}

/** Returns names as CSL-JSON has them. */
export function namesInCsl(names: readonly CitedName[]): readonly CslName[] {
  return names.map((name) =>
    name.kind === 'person' ? { family: name.family, given: name.given } : { literal: name.name },
  )
}

function dateInCsl(date: PartialDate, words: Wording): CslDate {
  const about = date.approximate || date.uncertain ? { circa: true as const } : {}
  if (date.kind === 'season') return { 'date-parts': [[date.year]], season: date.season - 20, ...about }
  if (date.kind === 'interval') {
    const sides = [date.start, date.end].map((side) => (typeof side === 'string' ? undefined : partsOf(side)))
    const [start, end] = sides
    if (start !== undefined && end !== undefined) return { 'date-parts': [start, end], ...about }
  }
  const parts = partsOf(date)
  return parts === undefined
    ? { literal: putDateIntoWords(date, words.dates) }
    : { 'date-parts': [parts], ...about }
}

/** CSL counts years from 1; before that a date stands in words. */
function partsOf(date: PartialDate): readonly number[] | undefined {
  const parts = datePartsOf(date)
  if (parts === undefined || parts.year < 1) return undefined
  return [parts.year, parts.month, parts.day].filter((part) => part !== undefined)
}
