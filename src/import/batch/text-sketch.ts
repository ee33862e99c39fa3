/** The smallest hashes of a text's runs of five words, ascending: enough to say how much two texts share (Broder's bottom-k sketch). */
export type TextSketch = readonly number[]

const wordsInRun = 5
const size = 64
// Scripts that put no spaces between words are taken character by character.
const word =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]|[\p{L}\p{M}\p{N}]+/gu

/** Returns the sketch of a text; of less than five words it is empty. */
export function sketchText(text: string): TextSketch {
  const words = Array.from(text.toLowerCase().matchAll(word), ([found]) => hashWord(found))
  const runs = new Set<number>()
  for (let end = wordsInRun; end <= words.length; end += 1) {
    let hash = 0
    for (let at = end - wordsInRun; at < end; at += 1) hash = mix(hash ^ (words[at] ?? 0))
    runs.add(hash)
  }
  return Uint32Array.from(runs).sort().subarray(0, size).values().toArray()
}

/** Returns the estimated share, 0 to 1, of the runs of two texts that both have (Jaccard). */
export function compareSketches(a: TextSketch, b: TextSketch): number {
  const ofA = new Set(a)
  const ofB = new Set(b)
  const smallest = [...new Set([...a, ...b])].sort((left, right) => left - right).slice(0, size)
  const both = smallest.filter((hash) => ofA.has(hash) && ofB.has(hash))
  return smallest.length === 0 ? 0 : both.length / smallest.length
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashWord(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The finaliser of MurmurHash3, which spreads every bit over the whole number. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
