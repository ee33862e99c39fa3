import { foldBlock } from '../concepts/canonical-text.ts'
import { buildOffsetMap, collectStretches, type Stretch } from './offset-map.ts'

/** A block's canonical text, and where an offset in its raw text lies there. */
export interface FoldedLeaf {
  readonly text: string
  /** Gives the offset in `text` of an offset in the raw text, both in UTF-16 units; of one inside a composed character, a place in that character or at its end. */
  readonly placeOf: (raw: number) => number
}

/** Folds a block's raw text as `foldBlock` does, and keeps track of its offsets. */
export function foldLeaf(raw: string): FoldedLeaf {
  const text = foldBlock(raw)
  if (text === raw) return { text, placeOf: (offset) => offset }
  const spaced = raw.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')
  const fold = buildOffsetMap(followSpaces(raw))
  const compose = spaced === text ? undefined : buildOffsetMap(followComposition(spaced))
  return {
    text,
    placeOf: (offset) => {
      const folded = Math.min(fold(offset), spaced.length)
      return compose === undefined ? folded : compose(folded)
    },
  }
}

function followSpaces(raw: string): readonly Stretch[] {
  const { stretches, replace } = collectStretches()
  for (const { 0: run, index } of raw.matchAll(/[ \t\r\n]+/g)) replace(index, run.length, index === 0 ? 0 : 1)
  return stretches
}

/** A letter or Hangul lead and what may be composed with it; only such clusters change under NFC. */
const cluster = /[^\p{M}\u1160-\u11FF][\p{M}\u1160-\u11FF]*|[\p{M}\u1160-\u11FF]+/gu

function followComposition(text: string): readonly Stretch[] {
  const { stretches, replace } = collectStretches()
  // No ASCII character is ever composed with what stands before it.
  for (const { 0: run, index } of text.matchAll(/[\0-\x7F]?[^\0-\x7F]+/g)) {
    const composed = run.normalize('NFC')
    if (composed === run) continue
    const parts = [...run.matchAll(cluster)].map((match) => ({
      at: index + match.index,
      from: match[0],
      to: match[0].normalize('NFC'),
    }))
    // A few scripts compose letters with letters: there, the run stays one piece.
    if (parts.map(({ to }) => to).join('') === composed)
      for (const { at, from, to } of parts) replace(at, from.length, to.length)
    else replace(index, run.length, composed.length)
  }
  return stretches
}
