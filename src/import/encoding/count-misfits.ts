/** How well bytes read in an encoding: of the characters beyond ASCII how many there are, and how many stand where no word has them. */
export interface Misfits {
  readonly all: number
  readonly misfits: number
}

const beyond = /[^\0-\x7F]/g
const lettersBeyond = /[^\0-\x7F\P{L}]/gu
const word = /[\p{L}\p{M}\p{Sk}]+/gu
/** Signs that no word has within it; apostrophes, hyphens, points, soft hyphens and digits may be there. */
const sign =
  /(?<=\p{L})[\u0080-\u009F\u00A1-\u00AC\u00AE-\u00B6\u00B8-\u00BF\u00D7\u00F7\u02C6\u02DC\u2020-\u2022\u2026\u2030\u2039\u203A\u201A\u201E\u2122\u2500-\u259F](?=\p{L})/gu
const control = /[\u0080-\u009F\uFFFD]/g

/** Counts the misfits of a text that was decoded; `misfitsOf` gives those of one word, a run of letters. */
export function countMisfits(text: string, misfitsOf: (word: string) => number): Misfits {
  const words = text.match(word) ?? []
  const inWords = words.reduce((sum, each) => sum + (/[^\0-\x7F]/.test(each) ? misfitsOf(each) : 0), 0)
  return {
    all: countOf(text, beyond),
    misfits: inWords + countOf(text, sign) + countOf(text.replace(sign, ''), control),
  }
}

/** Returns how many letters of a word are beyond ASCII. */
export function countLettersBeyond(text: string): number {
  return countOf(text, lettersBeyond)
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** True where so few are misfits that the text can be meant. */
export function readsWell({ all, misfits }: Misfits): boolean {
  return misfits <= all * 0.08
}
