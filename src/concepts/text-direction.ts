import type { Direction } from './language.ts'

// The blocks whose unassigned code points are right-to-left too (DerivedBidiClass.txt), so that no new script is missed.
const rightToLeftLetter = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
const strong = /[\p{L}\u061C\u200E\u200F]/u
const strongOnes = /[\p{L}\u061C\u200E\u200F]/gu
const rightToLeftMark = /[\u061C\u200F]/u
const arabicDigit = /[\u0600-\u0605\u0660-\u0669\u066B\u066C\u06DD]/u
const formatting = /[\u202A-\u202E\u2066-\u2069]/u
/** Figures that a right-to-left line would set in another order: `2031-03-18`, `+3`. */
const signedDigits = /[0-9][-+−]|[-+−][0-9]/u

const openIsolate = '\u2068'
const closeIsolate = '\u2069'

/** Returns the direction of a text's first strong character (UAX 9, P2); right-to-left for Arabic digits alone, undefined for a text that has neither. */
export function directionOfText(text: string): Direction | undefined {
  const first = strong.exec(text)?.[0]
  if (first !== undefined) return directionOfStrong(first)
  return arabicDigit.test(text) ? 'rtl' : undefined
}

/**
 * Returns the direction a text is to be isolated in on a page of the given direction, or undefined where it may
 * stand bare: where nothing in it could change the order of its neighbours, or they its own. `own` is the
 * direction of its language, where that is known.
 */
export function isolationOf(text: string, page: Direction, own?: Direction): Direction | undefined {
  if (formatting.test(text) || mixes(text, page)) return own ?? directionOfText(text) ?? 'ltr'
  return own !== undefined && own !== page ? own : undefined
}

/** Returns a text for a place without markup, such as a page's title: between U+2068 and U+2069 where it needs isolation from the words around it. */
export function isolate(text: string, page: Direction): string {
  return isolationOf(text, page) === undefined ? text : `${openIsolate}${text}${closeIsolate}`
}

function mixes(text: string, page: Direction): boolean {
  if (page === 'ltr') return rightToLeftLetter.test(text) || rightToLeftMark.test(text)
  if ((text.match(strongOnes) ?? []).some((character) => directionOfStrong(character) === 'ltr')) return true
  return signedDigits.test(text) && !strong.test(text)
}

function directionOfStrong(character: string): Direction {
  return rightToLeftMark.test(character) || rightToLeftLetter.test(character) ? 'rtl' : 'ltr'
}
