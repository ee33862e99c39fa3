import type { Target } from '../concepts/layer.ts'
import type { PointPlace } from '../concepts/source-place.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { hasLongMarkRun } from './check-characters.ts'
import type { Stretch16 } from './mark-range.ts'
import type { MarkedText } from './marked-text.ts'
import { findNearestPassage } from './nearest-passage.ts'
import { tellPlaces } from './tell-places.ts'

/** What a target's words came to: the one stretch that they cover, or the problem that there is none or more. */
export type FoundTarget = { readonly stretch: Stretch16 } | { readonly problem: Problem }

const mostTold = 5

/**
 * Finds where a target stands (W3C TextQuoteSelector): `exact` between `prefix` and `suffix`, each brought to NFC and
 * otherwise taken as it is, exactly once in the text; overlapping occurrences count. Nothing is guessed.
 */
export function findTarget(
  { exact, prefix = '', suffix = '' }: Target,
  marked: MarkedText,
  place: PointPlace,
): FoundTarget {
  if (hasLongMarkRun(exact + prefix + suffix))
    return { problem: problem('target-not-found', place, { exact, where: marked.in }) }
  const [words, before, after] = [exact.normalize('NFC'), prefix.normalize('NFC'), suffix.normalize('NFC')]
  const sought = before + words + after
  const found = findAll(marked.text, sought, mostTold + 1)
  const [only, ...more] = found.map((at) => at + before.length)
  if (only !== undefined && more.length === 0) return { stretch: { start: only, end: only + words.length } }
  const details = { exact, where: marked.in }
  if (only !== undefined) {
    const times = found.length > mostTold ? `more than ${mostTold} times` : `${found.length} times`
    return {
      problem: problem('target-ambiguous', place, {
        ...details,
        times,
        places: tellPlaces(marked, [only, ...more]),
      }),
    }
  }
  const elsewhere = findAll(marked.text, words, mostTold)
  if (elsewhere.length > 0)
    return {
      problem: problem('target-not-found', place, { ...details, elsewhere: tellPlaces(marked, elsewhere) }),
    }
  return {
    problem: problem('target-not-found', place, {
      ...details,
      nearest: findNearestPassage(marked.text, words),
    }),
  }
}

function findAll(text: string, sought: string, most: number): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(sought); at >= 0 && found.length < most; at = text.indexOf(sought, at + 1))
    found.push(at)
  return found
}
