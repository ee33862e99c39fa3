import { isolationOf } from '../../concepts/text-direction.ts'
import type { Edition } from '../../render/edition.ts'
import { pageDirection } from '../../views/isolated.ts'
import { languageAttributes } from '../../views/language-attributes.ts'
import type { CitableWork } from './citable-work.ts'
import type { CitationText } from './citation-text.ts'

/** Returns a citation in which words that run the other way than the page, such as a byline as printed, say that they are in the language of the work. */
export function toldLanguages(
  edition: Edition,
  { language }: CitableWork,
  citation: CitationText,
): CitationText {
  const page = pageDirection(edition)
  const attributes = languageAttributes(edition, language)
  return citation.map((run) =>
    run.lang === undefined && run.dir === undefined && isolationOf(run.text, page) !== undefined
      ? { ...run, ...attributes }
      : run,
  )
}
