import { oneLine } from '../../concepts/one-line.ts'
import type { PartialDate } from '../../concepts/partial-date.ts'
import { putDateIntoWords } from '../../wording/put-date-into-words.ts'
import type { Wording } from '../../wording/wording.ts'
import type { CitableWork } from './citable-work.ts'
import { dateDigits } from './citation-date.ts'
import { plainTitle } from './citation-text.ts'
import { type CitedName, nameTurnedRound } from './cited-name.ts'

/**
 * Returns the record of a work in RIS, with CRLF at every line's end: `NEWS` for what an outlet published, `ELEC` for
 * what is the archive's own. Dates are `YYYY/MM/DD/`, and what they do not tell stands in words after the last stroke.
 */
export function citeInRis(work: CitableWork, words: Wording): string {
  const { outlet, archive, copy, accessed } = work
  const { cite } = words
  const digits = work.date && dateDigits(work.date)
  const note =
    work.kind === 'annotation' ? cite.annotationKind : work.excerpt === true ? cite.excerpt : undefined
  const lines = [
    line('TY', outlet === undefined ? 'ELEC' : 'NEWS'),
    ...authorsInRis(work.authors),
    ...work.translators.map((name) => line('A4', nameTurnedRound(name))),
    line('TI', plainTitle(work.title)),
    line('T2', outlet ?? (work.within === undefined ? archive : plainTitle(work.within))),
    line('M3', note),
    line('PY', digits?.[0]),
    line('DA', work.date && dateInRis(work.date, words)),
    line('LA', work.language),
    line('DB', archive),
    line('PB', outlet === undefined ? work.publisher : undefined),
    line('UR', work.url),
    line('Y2', accessed && dateInRis(accessed, words)),
    line(
      'N1',
      copy && `${cite.archivedAt(copy.date && putDateIntoWords(copy.date, words.dates))} ${copy.url}`,
    ),
    line('ID', work.id),
    'ER  - ',
    '',
  ]
  return lines.filter((text) => text !== undefined).join('\r\n')
}

/** Returns the lines of names, one each. */
export function authorsInRis(names: readonly CitedName[]): readonly string[] {
  return names.flatMap((name) => line('AU', nameTurnedRound(name)) ?? [])
}

function line(tag: string, text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined
  return `${tag}  - ${withoutBreaks(text)}`
}

function withoutBreaks(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ')
}

function dateInRis(date: PartialDate, words: Wording): string | undefined {
  if (date.kind === 'unknown') return undefined
  const digits = dateDigits(date)
  const told = digits !== undefined && !date.approximate && !date.uncertain
  const [year = '', month = '', day = ''] = digits ?? []
  return `${year}/${month}/${day}/${told ? '' : oneLine(putDateIntoWords(date, words.dates)).replaceAll('/', '-')}`
}
