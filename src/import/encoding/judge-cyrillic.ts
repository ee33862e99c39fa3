import { countLettersBeyond, countMisfits, type Misfits } from './count-misfits.ts'

/** How well a text reads as Cyrillic script. */
export interface CyrillicJudgement extends Misfits {
  /** True where it has enough of the letters that the languages of the script have most of. */
  readonly isCyrillic: boolean
}

/** Judges a text that was decoded from an encoding of Cyrillic script. */
export function judgeCyrillic(text: string): CyrillicJudgement {
  const letters = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const common = text.match(/[аеиноті]/gi)?.length ?? 0
  const small = text.match(/[а-џ]/g)?.length ?? 0
  const isCyrillic = letters >= 3 && common >= letters * 0.28 && small >= letters * 0.5
  return { ...countMisfits(text, countOdd), isCyrillic }
}

/** A word is of one script, and has capitals at its beginning or throughout. */
function countOdd(word: string): number {
  const beyond = countLettersBeyond(word)
  if (/[^\p{Script=Cyrillic}\p{M}]/u.test(word)) return beyond
  return word.match(/(?<=\p{Ll})\p{Lu}/gu)?.length ?? 0
}
