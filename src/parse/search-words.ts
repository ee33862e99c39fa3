/** What is to be found in a text. */
export interface WordSearch {
  readonly text: string
  /** Not empty, each once. */
  readonly words: Iterable<string>
  /** Told every occurrence of each in order of the text; overlapping ones count. Where it gives `false`, no more of those words are sought. */
  readonly onFound: (words: string, at: number) => boolean
}

const longestHead = 8
/** How much is compared before a search is given up: a few seconds. Only a text made for it comes near. */
const mostWork = 600_000_000
const factor = 31

/**
 * Finds all of many words in a text in a few passes over it, by a rolling hash of their first characters (Rabin and
 * Karp), however many they are. False where text and words repeat themselves so much that the search was given up.
 */
export function searchWords({ text, words, onFound }: WordSearch): boolean {
  const groups = Map.groupBy(words, (sought) => Math.min(sought.length, longestHead))
  let work = mostWork
  for (const [length, group] of groups) {
    const heads = Map.groupBy(group, (sought) => hashOf(sought, length))
    const marked = new Uint8Array(1 << 16)
    for (const head of heads.keys()) marked[head & 0xffff] = 1
    const leaving = power(length - 1)
    let hash = hashOf(text, length)
    for (let at = 0; at + length <= text.length && heads.size > 0; at += 1) {
      const candidates = marked[hash & 0xffff] === 1 ? heads.get(hash) : undefined
      if (candidates !== undefined) {
        const left = candidates.filter((sought) => {
          work -= sought.length + 10
          return !text.startsWith(sought, at) || onFound(sought, at)
        })
        if (left.length === 0) heads.delete(hash)
        else if (left.length < candidates.length) heads.set(hash, left)
        if (work < 0) return false
      }
      const kept = hash - Math.imul(text.charCodeAt(at), leaving)
      hash = (Math.imul(kept, factor) + text.charCodeAt(at + length)) | 0
    }
  }
  return true
}

function hashOf(text: string, length: number): number {
  let hash = 0
  for (let at = 0; at < length; at += 1) hash = (Math.imul(hash, factor) + text.charCodeAt(at)) | 0
  return hash
}

function power(exponent: number): number {
  let result = 1
  for (let step = 0; step < exponent; step += 1) result = Math.imul(result, factor)
  return result
}
