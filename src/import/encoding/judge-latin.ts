import { countLettersBeyond, countMisfits, type Misfits } from './count-misfits.ts'

/** How well a text reads as one of a western European language. */
export interface LatinJudgement extends Misfits {
  /** True where its letters beyond ASCII are those of one language, foreign names aside; another code page could be meant where they are not. */
  readonly isOfOneLanguage: boolean
}

/** The letters beyond ASCII of each language, in lower case. */
const languages = [
  'éèêëïîöôçñüäáíóàâæœø',
  'àâæçèéêëîïôœùûüÿ',
  'äöüßéàè',
  'áéíñóúüçªº',
  'áâãàçéêíóôõúüªº',
  'àèéìíîòóùúªº',
  'åäöæøéüèàô',
  'áéëïíóöúüèê',
  'áðéíóúýþæö',
  'äöåšžõüé',
  'àçèéíïòóúü',
].map((letters) => new Set(letters))

/** Judges a text that was decoded as Windows-1252. */
export function judgeLatin(text: string): LatinJudgement {
  const letters = text.toLowerCase().match(/[^\0-\x7F\P{L}]/gu) ?? []
  const ascii = text.match(/[A-Za-z]/g)?.length ?? 0
  const strange = Math.min(
    ...languages.map(
      (known) => letters.filter((letter) => !known.has(letter)).length + countIcelandic(known, letters),
    ),
  )
  return {
    ...countMisfits(text, countOdd),
    isOfOneLanguage: strange <= letters.length * 0.06 || strange <= ascii * 0.002,
  }
}

/** Icelandic has more accents than letters of its own; Turkish, read with the wrong code page, has none. */
function countIcelandic(known: ReadonlySet<string>, letters: readonly string[]): number {
  if (!known.has('þ')) return 0
  const own = letters.filter((letter) => 'þðý'.includes(letter)).length
  const accented = letters.filter((letter) => 'áéíóúæ'.includes(letter)).length
  return own > accented ? own : 0
}

/** Letters of other languages stand alone, three in a row, or as capitals within a word. */
function countOdd(word: string): number {
  const beyond = countLettersBeyond(word)
  if (!/[A-Za-z]/.test(word)) return word.length < 2 ? 0 : word.length
  if (/[^\0-\x7F]{3}/.test(word)) return beyond
  const capitals = word.match(/(?<=\p{Ll})[^\0-\x7F\P{Lu}]/gu)?.length ?? 0
  const small = word.match(/(?<=\p{Lu}\p{Lu})[^\0-\x7F\P{Ll}](?=\p{Lu})/gu)?.length ?? 0
  const marks = word.match(/\p{Sk}/gu)?.length ?? 0
  return capitals + small + marks
}
