import { stopAfter } from '../../concepts/as-title.ts'
import type { Wording } from '../../wording/wording.ts'
import type { CitableWork } from './citable-work.ts'
import { dateInStyle } from './citation-date.ts'
import {
  addressRun,
  type CitationText,
  plainTitle,
  words as run,
  spaced,
  titleRuns,
} from './citation-text.ts'
import { type CitedName, initialsOf } from './cited-name.ts'
import { withinTitle } from './quoted-title.ts'

const mostAuthors = 20

/**
 * Returns the reference of a work in the style of the American Psychological Association, 7th edition: a newspaper
 * article, the same read in a database, a web page, or an entry in one. Where nobody is told to have written it, the
 * outlet leads as group author and is not named again.
 */
export function citeInApa(work: CitableWork, words: Wording): CitationText {
  const { authors, outlet, kind, archive, copy } = work
  const { cite } = words
  const byOutlet = authors.length === 0 && outlet !== undefined
  const lead = byOutlet ? outlet : namesInApa(authors, words)
  const isPlain = kind === 'annotation' || (outlet !== undefined && !byOutlet)
  const note = kind === 'annotation' ? cite.annotationKind : work.excerpt ? cite.excerpt : undefined
  const translators = work.translators.length === 0 ? undefined : translatorsOf(work, words)
  const title = plainTitle(work.title)
  const tail = note === undefined ? (translators === undefined ? title : ')') : ']'
  return spaced(
    run(lead === '' ? undefined : `${lead}${stopAfter(lead)}`),
    run(`(${dateInStyle(work.date, 'apa', words)}).`),
    [
      ...titleRuns(work.title, isPlain ? undefined : true),
      ...run(translators === undefined ? undefined : ` (${translators})`),
      ...run(note === undefined ? undefined : ` [${note}]`),
      ...run(stopAfter(tail)),
    ],
    withinTitle(work, 'apa', words),
    byOutlet || outlet === undefined ? [] : [...run(outlet, true), ...run(stopAfter(outlet))],
    run(archive === undefined ? undefined : `${archive}${stopAfter(archive)}`),
    addressRun(work.url ?? work.path),
    copy === undefined
      ? []
      : [
          { text: `(${cite.archivedAt(copy.date && dateInStyle(copy.date, 'chicago', words))} ` },
          ...addressRun(copy.url),
          { text: ')' },
        ],
  )
}

/** Returns names as APA lists them: family names and initials, at most twenty. */
export function namesInApa(names: readonly CitedName[], { cite }: Wording): string {
  const shown = names.slice(0, mostAuthors)
  return cite.names.apa(
    shown.map((name) => (name.kind === 'person' ? `${name.family}, ${initialsOf(name.given)}` : name.name)),
    shown.length < names.length,
  )
}

function translatorsOf({ translators }: CitableWork, { cite }: Wording): string {
  const names = translators.map((name) =>
    name.kind === 'person' ? `${initialsOf(name.given)} ${name.family}` : name.name,
  )
  return cite.translatedBy.apa(cite.names.apa(names, false))
}
