import { compareSketches, sketchText, type TextSketch } from './text-sketch.ts'

/** A report whose words are much like another's. */
export interface NearCopy {
  readonly id: string
  /** How many of a hundred runs of five words both have, estimated. */
  readonly share: number
}

/** The texts that an archive has, to tell which come again. */
export interface KnownTexts {
  /** Takes note of a text by the id of its report. `seal` tells it apart: its digests. */
  readonly add: (id: string, seal: string, text: string) => void
  /** Finds the report that has just this text. */
  readonly findSame: (seal: string) => string | undefined
  /** Returns the reports that share at least half of their runs of words with a text, most alike first, at most five. */
  readonly findNear: (text: string) => readonly NearCopy[]
}

const leastShare = 0.5
const mostNamed = 5
// Runs of words that so many texts share are a habit of the house, and say nothing of two of them.
const mostSharing = 200

/** Returns a register of texts, empty at first. */
export function startKnownTexts(): KnownTexts {
  const bySeal = new Map<string, string>()
  const sketches: { readonly id: string; readonly sketch: TextSketch }[] = []
  const byHash = new Map<number, number[]>()
  return {
    add: (id, seal, text) => {
      if (!bySeal.has(seal)) bySeal.set(seal, id)
      const sketch = sketchText(text)
      for (const hash of sketch) {
        const sharing = byHash.get(hash)
        if (sharing === undefined) byHash.set(hash, [sketches.length])
        else if (sharing.length < mostSharing) sharing.push(sketches.length)
      }
      sketches.push({ id, sketch })
    },
    findSame: (seal) => bySeal.get(seal),
    findNear: (text) => {
      const sketch = sketchText(text)
      const shared = new Map<number, number>()
      for (const hash of sketch)
        for (const index of byHash.get(hash) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
      return [...shared]
        .filter(([, count]) => count >= sketch.length / 4)
        .flatMap(([index]) => {
          const known = sketches[index]
          return known === undefined ? [] : [{ id: known.id, share: compareSketches(sketch, known.sketch) }]
        })
        .filter(({ share }) => share >= leastShare)
        .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
        .slice(0, mostNamed)
        .map(({ id, share }) => ({ id, share: Math.round(share * 100) }))
    },
  }
}
