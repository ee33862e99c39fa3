import type { PointPlace } from '../concepts/source-place.ts'
import type { BodyContext } from './body-context.ts'
import { placeAfter, placeOfNode } from './mdx-document.ts'
import type { RawLeaf } from './parse-inlines.ts'

/** Returns where a character of a leaf's raw text is written: itself, or the reference that stands for it. */
export function placeOfCharacter(
  { document: { file, source } }: BodyContext,
  leaf: RawLeaf,
  at: number,
): PointPlace {
  const piece = leaf.pieces.findLast((candidate) => candidate.at <= at)
  const position = piece?.node.position
  if (piece === undefined || position === undefined) return { file, line: 1, column: 1 }
  const character = leaf.raw.charAt(at)
  const before = leaf.raw.slice(piece.at, at).split(character).length - 1
  const written = source.slice(position.start.offset, position.end.offset)
  const found = written.matchAll(spellingsOf(character)).drop(before).next().value
  return found === undefined
    ? placeOfNode(file, piece.node)
    : placeAfter(file, source, position.start, found.index)
}

const names = new Map([
  ['\u200E', 'lrm'],
  ['\u200F', 'rlm'],
])

/** The character itself and its references; none of the characters sought has a meaning in a regular expression. */
function spellingsOf(character: string): RegExp {
  const code = character.charCodeAt(0)
  const name = names.get(character)
  const references = `#[xX]0*${code.toString(16)};|#0*${code};${name === undefined ? '' : `|${name};`}`
  return new RegExp(`${character}|&(?:${references})`, 'gi')
}
