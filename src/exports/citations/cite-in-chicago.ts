import { stopAfter } from '../../concepts/as-title.ts'
import type { Wording } from '../../wording/wording.ts'
import type { CitableWork } from './citable-work.ts'
import { dateInStyle } from './citation-date.ts'
import { addressRun, type CitationText, words as run, spaced } from './citation-text.ts'
import { type CitedName, nameAsSpoken, nameTurnedRound } from './cited-name.ts'
import { quotedTitle, withinTitle } from './quoted-title.ts'

const mostAuthors = 10
const shownOfMore = 7

/**
 * Returns the bibliography entry of a work in the notes and bibliography style of the Chicago Manual, 17th edition.
 * An unsigned report stands under its outlet.
 */
export function citeInChicago(work: CitableWork, words: Wording): CitationText {
  const { authors, outlet, archive, kind, copy } = work
  const { cite } = words
  const byOutlet = authors.length === 0 && outlet !== undefined
  const lead = byOutlet ? outlet : namesInChicago(authors, words)
  const date = dateInStyle(work.date, 'chicago', words)
  const translators = cite.names.chicago(work.translators.map(nameAsSpoken), false)
  const ownPage = kind === 'digest' || kind === 'annotation'
  return spaced(
    byOutlet ? [...run(lead, true), ...run(stopAfter(lead))] : run(lead && `${lead}${stopAfter(lead)}`),
    quotedTitle(work, words),
    run(work.excerpt ? `${cite.excerpt}.` : undefined),
    run(translators && `${cite.translatedBy.chicago(translators)}.`),
    withinTitle(work, 'chicago', words),
    ownPage
      ? run(`${archive ?? ''}, ${date}${stopAfter(date)}`)
      : byOutlet || outlet === undefined
        ? run(`${date}${stopAfter(date)}`)
        : [...run(outlet, true), ...run(`, ${date}${stopAfter(date)}`)],
    run(ownPage || archive === undefined ? undefined : `${archive}${stopAfter(archive)}`),
    closed(addressRun(work.url ?? work.path)),
    copy === undefined
      ? []
      : closed([
          { text: `${cite.archivedAt(copy.date && dateInStyle(copy.date, 'chicago', words))} ` },
          ...addressRun(copy.url),
        ]),
  )
}

/** Returns names as a Chicago bibliography lists them: the first turned round, of more than ten the first seven. */
export function namesInChicago(names: readonly CitedName[], { cite }: Wording): string {
  const more = names.length > mostAuthors
  const shown = more ? names.slice(0, shownOfMore) : names
  return cite.names.chicago(
    shown.map((name, index) => (index === 0 ? nameTurnedRound(name) : nameAsSpoken(name))),
    more,
  )
}

function closed(runs: CitationText): CitationText {
  return runs.length === 0 ? [] : [...runs, { text: '.' }]
}
