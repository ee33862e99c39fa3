/** How much of a text is searched for a passage like one that is not there, and how many windows of it are compared. */
const longestSearched = 200_000

/**
 * Finds the passage of a text that shares the most words with the words given, in whatever case and quotation marks;
 * undefined where it shares no more than half. It is for showing: nothing is anchored to it.
 */
export function findNearestPassage(text: string, words: string): string | undefined {
  const sought = splitWords(words.slice(0, 500))
  const given = splitWords(text.slice(0, longestSearched))
  const left = new Map<string, number>()
  for (const { key } of sought) left.set(key, (left.get(key) ?? 0) + 1)
  let shared = 0
  let best = { shared: 0, from: 0 }
  for (const [at, { key }] of given.entries()) {
    shared += take(left, key, -1)
    const leaving = given[at - sought.length]
    if (leaving !== undefined) shared -= take(left, leaving.key, 1)
    if (shared > best.shared) best = { shared, from: Math.max(0, at - sought.length + 1) }
  }
  const [first, last] = [given[best.from], given[Math.min(best.from + sought.length, given.length) - 1]]
  if (first === undefined || last === undefined || best.shared * 2 <= sought.length) return undefined
  return text.slice(first.start, last.end)
}

interface Word {
  readonly key: string
  readonly start: number
  readonly end: number
}

function splitWords(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    key: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

/** Changes how many of a word are still sought; gives 1 where one that was sought is found or lost again. */
function take(left: Map<string, number>, key: string, change: 1 | -1): 0 | 1 {
  const count = left.get(key)
  if (count === undefined) return 0
  left.set(key, count + change)
  return (change === -1 ? count > 0 : count >= 0) ? 1 : 0
}
