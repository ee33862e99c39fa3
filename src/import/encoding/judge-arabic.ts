import { countLettersBeyond, countMisfits, type Misfits } from './count-misfits.ts'

/** How well a text reads as Arabic script. */
export interface ArabicJudgement extends Misfits {
  /** True where it has enough of the letters that Arabic, Persian and Urdu have most of. */
  readonly isArabic: boolean
}

/** The commonest letters of Arabic and Persian, without the one that is the commonest of Russian in KOI8-R. */
const commonest = /[اليونمهرتى]/g

/** Judges a text that was decoded from an encoding of Arabic script. */
export function judgeArabic(text: string): ArabicJudgement {
  const letters = text.match(/[\u0621-\u064A\u066E-\u06D3]/g)?.length ?? 0
  const common = text.match(commonest)?.length ?? 0
  return { ...countMisfits(text, countOdd), isArabic: letters >= 3 && common >= letters * 0.35 }
}

/** A word is of one script. */
function countOdd(word: string): number {
  return /[\u0600-\u06FF]/.test(word) && /[A-Za-z\u00AA-\u02FF]/.test(word) ? countLettersBeyond(word) : 0
}
