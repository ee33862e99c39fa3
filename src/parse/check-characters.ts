import { findDirectionControl, findDirectionFaults, nameCodePoint } from '../concepts/direction-control.ts'
import type { PointPlace } from '../concepts/source-place.ts'
import { problem } from '../problems/problem.ts'
import type { BodyContext } from './body-context.ts'
import { placeAfter, placeOfNode } from './mdx-document.ts'
import type { RawLeaf } from './parse-inlines.ts'

/** Control characters (C0, DEL, C1) other than tab and line ends. */
export const controlCharacter = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/

/**
 * Tells the first control character of a block, and every bidirectional control that overrides direction or is not
 * paired in its block. Others are the report's own words; in a report from left to right the first is worth a notice.
 */
export function checkCharacters(context: BodyContext, leaf: RawLeaf): void {
  const { report, direction } = context
  const control = controlCharacter.exec(leaf.raw)
  if (control !== null)
    report(
      problem('control-character', placeOfCharacter(context, leaf, control.index), {
        character: nameCodePoint(control[0]),
      }),
    )
  const first = findDirectionControl(leaf.raw)
  if (first === undefined) return
  const faults = findDirectionFaults(leaf.raw)
  for (const { reason, control: character, at } of faults)
    report(problem('direction-fault', placeOfCharacter(context, leaf, at), { reason, character }))
  if (direction !== 'ltr' || faults.length > 0) return
  const at = leaf.raw.search(directionControl)
  report(problem('direction-mark', placeOfCharacter(context, leaf, at), { character: first }))
}

const directionControl = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/

/** Returns where a character of a leaf's raw text is written: itself, or the reference that stands for it. */
function placeOfCharacter(
  { document: { file, source } }: BodyContext,
  leaf: RawLeaf,
  at: number,
): PointPlace {
  const piece = leaf.pieces.findLast((candidate) => candidate.at <= at)
  const position = piece?.node.position
  if (piece === undefined || position === undefined) return { file, line: 1, column: 1 }
  const character = leaf.raw.charAt(at)
  const nth = leaf.raw.slice(piece.at, at).split(character).length
  const written = source.slice(position.start.offset, position.end.offset)
  const found = [...written.matchAll(spellingsOf(character))].at(nth - 1)
  return found === undefined
    ? placeOfNode(file, piece.node)
    : placeAfter(file, source, position.start, found.index)
}

const names = new Map([
  ['\u200E', 'lrm'],
  ['\u200F', 'rlm'],
])

/** The character itself and its references; none of these characters has a meaning in a regular expression. */
function spellingsOf(character: string): RegExp {
  const code = character.charCodeAt(0)
  const name = names.get(character)
  return new RegExp(
    `${character}|&(?:#[xX]0*${code.toString(16)};|#0*${code};${name === undefined ? '' : `|${name};`})`,
    'gi',
  )
}
