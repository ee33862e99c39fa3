import { stopAfter } from '../../concepts/as-title.ts'
import type { Wording } from '../../wording/wording.ts'
import type { CitableWork } from './citable-work.ts'
import { dateInStyle } from './citation-date.ts'
import { addressRun, type CitationText, words as run, spaced } from './citation-text.ts'
import { type CitedName, nameAsSpoken, nameTurnedRound } from './cited-name.ts'
import { quotedTitle, withinTitle } from './quoted-title.ts'

/**
 * Returns the entry of a work in the list of works cited of the Modern Language Association, 9th edition. Where
 * nobody is told to have written it, the title leads. A report that is read here has the archive as its second container.
 */
export function citeInMla(work: CitableWork, words: Wording): CitationText {
  const { outlet, archive, copy, accessed, kind } = work
  const { cite } = words
  const lead = namesInMla(work.authors, words)
  const date = work.date === undefined ? [] : run(dateInStyle(work.date, 'mla', words))
  const translators = cite.names.mla(work.translators.map(nameAsSpoken), false)
  const site = run(archive, true)
  const address = addressRun(work.url ?? work.path)
  const containers =
    kind === 'page'
      ? [...sentence(run(outlet, true), date), { text: ' ' }, ...sentence(site, address)]
      : sentence(run(outlet, true), site, date, address)
  return spaced(
    run(lead && `${lead}${stopAfter(lead)}`),
    quotedTitle(work, words),
    run(work.excerpt ? `${cite.excerpt}.` : undefined),
    withinTitle(work, 'mla', words),
    run(translators && `${cite.translatedBy.mla(translators)}.`),
    containers,
    run(accessed && `${cite.accessed(dateInStyle(accessed, 'mla', words))}.`),
    copy === undefined
      ? []
      : [
          { text: `${cite.archivedAt(copy.date && dateInStyle(copy.date, 'mla', words))} ` },
          ...addressRun(copy.url),
          { text: '.' },
        ],
  )
}

/** Returns names as MLA lists them: one, two, or the first with the rest left out. */
export function namesInMla(names: readonly CitedName[], { cite }: Wording): string {
  const shown = names.length > 2 ? names.slice(0, 1) : names
  return cite.names.mla(
    shown.map((name, index) => (index === 0 ? nameTurnedRound(name) : nameAsSpoken(name))),
    shown.length < names.length,
  )
}

function sentence(...parts: readonly CitationText[]): CitationText {
  const filled = parts.filter((part) => part.length > 0)
  const joined = filled.flatMap((part, index) => (index === 0 ? part : [{ text: ', ' }, ...part]))
  return joined.length === 0 ? [] : [...joined, { text: stopAfter(joined.at(-1)?.text ?? '') }]
}
