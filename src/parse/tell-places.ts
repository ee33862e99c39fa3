import { blockSeparator } from '../concepts/canonical-text.ts'
import { showChoices } from '../problems/show-text.ts'
import type { MarkedText } from './marked-text.ts'

/** Returns the blocks that offsets of a text lie in, as an author may look them up: `p-3` and `p-7`. */
export function tellPlaces({ in: where, text }: MarkedText, offsets: readonly number[]): string {
  if (where === 'headline') return 'the headline'
  const blocks = offsets.map((offset) => `p-${text.slice(0, offset).split(blockSeparator).length}`)
  return showChoices([...new Set(blocks)], 'and')
}
