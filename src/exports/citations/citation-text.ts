import type { LanguageAttributes } from '../../views/language-attributes.ts'
import type { Phrase } from '../../views/phrase.ts'

/** What a reader fills in where a citation is a pattern. */
export type CitationBlank = 'hand' | 'words' | 'id'

/** A stretch of a citation; a page sets its runs one after another. */
export interface CitationRun extends LanguageAttributes {
  readonly text: string
  readonly italic?: true
  readonly blank?: CitationBlank
  /** Of a blank: a full stop ends it, where what is filled in does not end as a sentence does. */
  readonly stop?: true
}
export type CitationText = readonly CitationRun[]

/** Returns a citation as plain text. */
export function textOfCitation(citation: CitationText): string {
  return citation.map(({ text }) => text).join('')
}

/** Returns a title as runs, in one line. */
export function titleRuns(title: Phrase, italic?: true): CitationText {
  return title.map(({ text, lang, dir }) => ({
    text,
    ...(lang === undefined ? {} : { lang }),
    ...(dir === undefined ? {} : { dir }),
    ...(italic === undefined ? {} : { italic }),
  }))
}

/** Returns a title as plain text. */
export function plainTitle(title: Phrase): string {
  return title.map(({ text }) => text).join('')
}

/** Returns runs of plain words, in italics where asked; nothing for an absent text. */
export function words(text: string | undefined, italic?: true): CitationText {
  if (text === undefined || text === '') return []
  return [{ text, ...(italic === undefined ? {} : { italic }) }]
}

/** Returns an address, which reads from left to right wherever it stands; nothing for an absent one. */
export function addressRun(url: string | undefined): CitationText {
  return url === undefined ? [] : [{ text: url, dir: 'ltr' }]
}

/** Returns parts that are not empty with a space between each two. */
export function spaced(...parts: readonly CitationText[]): CitationText {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [{ text: ' ' }, ...part]))
}
