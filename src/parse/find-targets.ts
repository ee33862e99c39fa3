import type { Target } from '../concepts/layer.ts'
import type { PointPlace } from '../concepts/source-place.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { hasLongMarkRun } from './check-characters.ts'
import type { Stretch16 } from './mark-range.ts'
import type { MarkedText, MarkedTexts } from './marked-text.ts'
import { findNearestPassage } from './nearest-passage.ts'
import { searchWords } from './search-words.ts'
import { tellPlaces } from './tell-places.ts'

/** A target, and where it is typed. */
export interface PlacedTarget {
  readonly target: Target
  readonly place: PointPlace
}

/** What a target's words came to: the one stretch that they cover, or the problem that there is none or more. */
export type FoundTarget = { readonly stretch: Stretch16 } | { readonly problem: Problem }

const mostTold = 5
/** How many targets of a file that stand nowhere are told with a passage like them, since each is sought by itself. */
const mostHelped = 50

/**
 * Finds where targets stand (W3C TextQuoteSelector): `exact` between `prefix` and `suffix`, each brought to NFC and
 * otherwise taken as it is, exactly once in the text; overlapping occurrences count. Nothing is guessed.
 */
export function findTargets(targets: readonly PlacedTarget[], texts: MarkedTexts): readonly FoundTarget[] {
  const sought = targets.map(({ target }) => (isSearchable(target) ? normalise(target) : undefined))
  const found = { body: new Map<string, number[]>(), headline: new Map<string, number[]>() }
  targets.forEach(({ target }, index) => {
    const whole = sought[index]?.whole
    if (whole !== undefined) found[target.in ?? 'body'].set(whole, [])
  })
  const isDone = { body: findAll(texts.body, found.body), headline: findAll(texts.headline, found.headline) }
  let helped = 0
  return targets.map(({ target, place }, index): FoundTarget => {
    const where = target.in ?? 'body'
    const details = { exact: target.exact, where }
    const words = sought[index]
    if (words === undefined) return { problem: problem('target-not-found', place, details) }
    const [only, ...more] = (found[where].get(words.whole) ?? []).map((at) => at + words.before.length)
    if (only !== undefined && more.length > 0)
      return {
        problem: problem('target-ambiguous', place, {
          ...details,
          ...tellOccurrences(texts[where], [only, ...more]),
        }),
      }
    if (!isDone[where]) return { problem: problem('target-too-repetitive', place, { exact: target.exact }) }
    if (only !== undefined) return { stretch: { start: only, end: only + words.exact.length } }
    helped += 1
    const help = helped > mostHelped ? {} : findHelp(texts[where], words.exact)
    return { problem: problem('target-not-found', place, { ...details, ...help }) }
  })
}

/** A lone surrogate is half a character; a long run of marks would take long to normalise. Neither stands in a text. */
function isSearchable({ exact, prefix = '', suffix = '' }: Target): boolean {
  const whole = prefix + exact + suffix
  return whole.isWellFormed() && !hasLongMarkRun(whole)
}

function normalise({ exact, prefix = '', suffix = '' }: Target) {
  const [before, words, after] = [prefix.normalize('NFC'), exact.normalize('NFC'), suffix.normalize('NFC')]
  return { before, exact: words, whole: before + words + after }
}

/** Fills in where words stand, as far as it is told; false where the search was given up. */
function findAll({ text }: MarkedText, found: ReadonlyMap<string, number[]>): boolean {
  return searchWords({
    text,
    words: found.keys(),
    onFound: (words, at) => {
      const places = found.get(words)
      return places !== undefined && places.push(at) <= mostTold
    },
  })
}

function tellOccurrences(marked: MarkedText, offsets: readonly number[]) {
  const times = offsets.length > mostTold ? `more than ${mostTold} times` : `${offsets.length} times`
  return { times, places: tellPlaces(marked, offsets.slice(0, mostTold)) }
}

/** Where the words stand without their prefix and suffix, or else what is most like them. */
function findHelp(
  marked: MarkedText,
  exact: string,
): { readonly elsewhere: string } | { readonly nearest?: string } {
  const at = marked.text.indexOf(exact)
  if (at >= 0) return { elsewhere: tellPlaces(marked, [at]) }
  const nearest = findNearestPassage(marked.text, exact)
  return nearest === undefined ? {} : { nearest }
}
