import { foldPhrase } from './fold-phrase.ts'
import { furniture, longestFurniture } from './furniture-patterns.ts'
import { carriesOn } from './sentence-end.ts'

/** Where in a text a line stands: in its body, at or above its headline, or below all of the report. */
export type LinePlace = 'body' | 'top' | 'tail'

const patternsAt: Readonly<Record<LinePlace, readonly RegExp[]>> = {
  body: furniture.anywhere,
  top: [...furniture.anywhere, ...furniture.above],
  tail: [...furniture.anywhere, ...furniture.above, ...furniture.tail],
}

const lettersOrDigits = /[\p{L}\p{N}]/u
/** A stop, quotation mark or bracket belongs to what was said before it, even alone on its line. */
const saying = /[\p{Pe}\p{Pf}"'`´’.,:;!?…؟،؛。]/u
/** One or two words and a single stop: a short sentence, and no label. */
const shortSentence = /^\S+(?: \S+)?(?<![.…])[.!?؟。]$/u

/** True where a line belongs to a page and not to the report on it: a whole line of one of the patterns, or, above and below the report, a line of nothing but marks. */
export function isFurniture(folded: string, place: LinePlace): boolean {
  if (!lettersOrDigits.test(folded)) return place !== 'body' && !saying.test(folded)
  if (folded.length > longestFurniture || shortSentence.test(folded) || carriesOn(folded)) return false
  if (place === 'tail' && /^[\s\p{P}]{0,4}©/u.test(folded)) return true
  const patterns = patternsAt[place]
  const fits = (part: string) => {
    const phrase = foldPhrase(part)
    return phrase === '' || patterns.some((pattern) => pattern.test(phrase))
  }
  if (fits(folded)) return true
  const parts = folded.split(/[|•·]/)
  return parts.length > 1 && parts.every(fits)
}
