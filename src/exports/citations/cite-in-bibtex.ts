import { escapeForBibtex } from '../../concepts/escape-for-bibtex.ts'
import type { PartialDate } from '../../concepts/partial-date.ts'
import { putDateIntoWords } from '../../wording/put-date-into-words.ts'
import type { Wording } from '../../wording/wording.ts'
import type { CitableWork } from './citable-work.ts'
import { datePartsOf } from './citation-date.ts'
import { plainTitle } from './citation-text.ts'
import { type CitedName, nameTurnedRound } from './cited-name.ts'

/**
 * Returns the entry of a work for biblatex in UTF-8: a newspaper article (`@article`, `entrysubtype = newspaper`), or
 * `@online` for what is the archive's own. Titles keep their capitals; braces are balanced whatever a title holds.
 */
export function citeInBibtex(work: CitableWork, words: Wording): string {
  const { outlet, archive, copy, accessed } = work
  const inOutlet = outlet !== undefined
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', namesInBibtex(work.authors)],
    ['translator', namesInBibtex(work.translators)],
    ['title', `{${escapeForBibtex(plainTitle(work.title))}}`],
    ['titleaddon', titleAddon(work, words)],
    ['journaltitle', outlet && escapeForBibtex(outlet)],
    ['entrysubtype', inOutlet ? 'newspaper' : undefined],
    ['maintitle', work.within && `{${escapeForBibtex(plainTitle(work.within))}}`],
    [inOutlet ? 'library' : 'organization', archive && escapeForBibtex(archive)],
    ...dateFields(work.date, words),
    ['language', work.language],
    ['url', work.url],
    ['urldate', accessed && edtfOf(accessed)],
    [
      'note',
      copy &&
        escapeForBibtex(`${words.cite.archivedAt(copy.date && copyDate(copy.date, words))} ${copy.url}`),
    ],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}},`],
  )
  return [`@${inOutlet ? 'article' : 'online'}{${work.id},`, ...lines, '}', ''].join('\n')
}

/** Returns names as BibTeX lists them; one whose parts are not told is a group of its own, so that no "and" in it splits it. */
export function namesInBibtex(names: readonly CitedName[]): string {
  return names
    .map((name) => {
      const escaped = escapeForBibtex(nameTurnedRound(name))
      return name.kind === 'person' ? escaped : `{${escaped}}`
    })
    .join(' and ')
}

function titleAddon({ kind, excerpt }: CitableWork, { cite }: Wording): string | undefined {
  if (kind === 'annotation') return escapeForBibtex(cite.annotationKind)
  return excerpt ? escapeForBibtex(cite.excerpt) : undefined
}

function dateFields(date: PartialDate | undefined, words: Wording): readonly (readonly [string, string])[] {
  if (date === undefined || date.kind === 'unknown') return []
  const edtf = edtfOf(date)
  if (edtf !== undefined) return [['date', edtf]]
  return [['year', escapeForBibtex(putDateIntoWords(date, words.dates))]]
}

/** biblatex reads EDTF of level 1 without times, and no sets. */
function edtfOf(date: PartialDate): string | undefined {
  if (date.kind === 'moment') return date.edtf.slice(0, date.edtf.indexOf('T'))
  if (date.kind === 'set' || date.kind === 'unknown') return undefined
  return date.edtf
}

function copyDate(date: PartialDate, words: Wording): string {
  const parts = datePartsOf(date)
  return parts === undefined ? putDateIntoWords(date, words.dates) : words.cite.dates.chicago(parts)
}
