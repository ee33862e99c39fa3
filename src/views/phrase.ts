import type { Direction } from '../concepts/language.ts'
import type { Wording } from '../wording/wording.ts'

/** Where else an address may be found: what a Robust Link carries (robustlinks.mementoweb.org). */
export interface RobustLink {
  /** A copy of what the link leads to. */
  readonly versionUrl?: string
  /** Day or instant of the copy: `2031-03-19`, `2031-03-22T08:15:00Z`. */
  readonly versionDate?: string
  /** What the link leads to a copy of. */
  readonly originalUrl?: string
}

/** A stretch of text of one make: where it leads and, where it is not in the page's language, its language. */
export interface Run {
  readonly text: string
  readonly href?: string
  /** True for an address outside the site. */
  readonly external?: true
  readonly robust?: RobustLink
  readonly lang?: string
  readonly dir?: Direction
  /** True for words as a source printed them, which stand in the serif. */
  readonly printed?: true
}

/** A line of text with links in it; its runs are set one after another, with nothing between. */
export type Phrase = readonly Run[]

/** Returns a phrase of plain words. */
export function plain(text: string): Phrase {
  return [{ text }]
}

/** Returns phrases with a text between each two of them. */
export function joinPhrases(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [{ text: between }, ...phrase]))
}

/** Returns phrases as a list in words: "A, B and C". */
export function listPhrases(phrases: readonly Phrase[], words: Wording): Phrase {
  return words
    .listParts(phrases.length)
    .flatMap((part) => ('item' in part ? (phrases[part.item] ?? []) : [{ text: part.between }]))
}

/** Returns a phrase without its links, for a page's title or description. */
export function textOfPhrase(phrase: Phrase): string {
  return phrase.map(({ text }) => text).join('')
}

/** Returns a phrase after a word: "to Oren Vask". */
export function after(word: string, phrase: Phrase): Phrase {
  return [{ text: `${word} ` }, ...phrase]
}
