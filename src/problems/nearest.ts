/** Words that are asked for again and again, with a fingerprint of each: which characters it has, as bits. */
interface Candidates {
  readonly size: number
  readonly words: readonly string[]
  /** The words in lower case. */
  readonly folded: readonly string[]
  readonly prints: Uint32Array
}

const known = new WeakMap<Iterable<string>, Candidates>()

/**
 * Finds the candidate that a word most likely was meant to be: equal but for case, or else the nearest by
 * Damerau-Levenshtein distance (optimal string alignment: one letter put in, left out, changed, or two swapped),
 * within one edit for a word of up to 3 characters, two for up to 8, three for longer ones. Of equally near
 * ones the first. A set or list that is asked again must not have changed.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  const index = indexOf(candidates)
  const sought = word.toLowerCase()
  const print = printOf(sought)
  let bound = word.length <= 3 ? 1 : word.length <= 8 ? 2 : 3
  let nearest: number | undefined
  for (let at = 0; at < index.words.length; at += 1) {
    const candidate = index.folded[at] ?? ''
    if (Math.abs(candidate.length - sought.length) > bound || index.words[at] === word) continue
    // Each edit changes at most one character to one other, so too many foreign ones rule a word out unread.
    const other = index.prints[at] ?? 0
    if (countBits(print & ~other) > bound || countBits(other & ~print) > bound) continue
    const distance = measureDistance(sought, candidate, bound)
    if (distance > bound || distance >= sought.length) continue
    nearest = at
    bound = distance - 1
    if (bound < 0) break
  }
  return nearest === undefined ? undefined : index.words[nearest]
}

function indexOf(candidates: Iterable<string>): Candidates {
  const size = Array.isArray(candidates)
    ? candidates.length
    : candidates instanceof Set
      ? candidates.size
      : -1
  const earlier = known.get(candidates)
  if (earlier !== undefined && earlier.size === size) return earlier
  const words = [...candidates]
  const folded = words.map((word) => word.toLowerCase())
  const index = { size, words, folded, prints: Uint32Array.from(folded, printOf) }
  if (size >= 0) known.set(candidates, index)
  return index
}

function printOf(word: string): number {
  let print = 0
  for (let at = 0; at < word.length; at += 1) print |= 1 << (word.charCodeAt(at) & 31)
  return print >>> 0
}

function countBits(bits: number): number {
  let left = bits
  let count = 0
  for (; left !== 0; left &= left - 1) count += 1
  return count
}

let [before, above, current] = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)]

/** Returns the distance of two texts, or a number above `bound` where it is more. Only cells within `bound` of the diagonal are looked at. */
function measureDistance(a: string, b: string, bound: number): number {
  let start = 0
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1
  let [endOfA, endOfB] = [a.length, b.length]
  while (endOfA > start && endOfB > start && a.charCodeAt(endOfA - 1) === b.charCodeAt(endOfB - 1)) {
    endOfA -= 1
    endOfB -= 1
  }
  const rows = endOfA - start
  const columns = endOfB - start
  if (rows === 0 || columns === 0) return Math.max(rows, columns)
  if (above.length <= columns) {
    ;[before, above, current] = [
      new Uint16Array(columns * 2),
      new Uint16Array(columns * 2),
      new Uint16Array(columns * 2),
    ]
  }
  const far = bound + 1
  for (let column = 0; column <= columns; column += 1) above[column] = Math.min(column, far)
  for (let row = 1; row <= rows; row += 1) {
    const first = Math.max(1, row - bound)
    const last = Math.min(columns, row + bound)
    current[first - 1] = first === 1 ? Math.min(row, far) : far
    if (last < columns) current[last + 1] = far
    let least = current[first - 1] ?? far
    const letter = a.charCodeAt(start + row - 1)
    for (let column = first; column <= last; column += 1) {
      const other = b.charCodeAt(start + column - 1)
      let cost = Math.min(
        (above[column] ?? far) + 1,
        (current[column - 1] ?? far) + 1,
        (above[column - 1] ?? far) + (letter === other ? 0 : 1),
      )
      if (
        row > 1 &&
        column > 1 &&
        letter === b.charCodeAt(start + column - 2) &&
        a.charCodeAt(start + row - 2) === other
      ) {
        cost = Math.min(cost, (before[column - 2] ?? far) + 1)
      }
      current[column] = cost
      least = Math.min(least, cost)
    }
    if (least > bound) return far
    ;[before, above, current] = [above, current, before]
  }
  return above[columns] ?? far
}
