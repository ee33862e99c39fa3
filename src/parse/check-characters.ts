import { findDirectionControl, findDirectionFaults, nameCodePoint } from '../concepts/direction-control.ts'
import { problem } from '../problems/problem.ts'
import type { BodyContext } from './body-context.ts'
import { longestMarkRun } from './body-limits.ts'
import type { RawLeaf } from './parse-inlines.ts'
import { placeOfCharacter } from './place-of-character.ts'

/** Control characters (C0, DEL, C1) other than tab and line ends. */
export const controlCharacter = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/
const directionControl = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/
const longRun = new RegExp(`\\p{M}{${longestMarkRun + 1},}`, 'gu')

/** True where a text has so many combining marks in a row that normalising it would take long: time grows with their square. */
export function hasLongMarkRun(text: string): boolean {
  return text.search(longRun) >= 0
}

/**
 * Tells the first of each in a block: a control character, unless the words are kept as printed; a bidirectional
 * control that overrides direction or is not paired in its block; too many combining marks, which are then left out.
 * Other bidirectional controls are the report's own words; in a report from left to right the first is worth a notice.
 */
export function checkCharacters(context: BodyContext, leaf: RawLeaf): void {
  checkControls(context, leaf)
  checkDirection(context, leaf)
  const at = leaf.raw.search(longRun)
  if (at < 0) return
  context.report(problem('too-many-marks', placeOfCharacter(context, leaf, at), { limit: longestMarkRun }))
  // As long as before, so that offsets stay what they are.
  leaf.raw = leaf.raw.replace(longRun, (marks) => '.'.repeat(marks.length))
}

function checkControls(context: BodyContext, leaf: RawLeaf): void {
  const control = context.isPrinted === true ? null : controlCharacter.exec(leaf.raw)
  if (control === null) return
  const place = placeOfCharacter(context, leaf, control.index)
  context.report(problem('control-character', place, { character: nameCodePoint(control[0]) }))
}

function checkDirection(context: BodyContext, leaf: RawLeaf): void {
  const { report, direction } = context
  const character = findDirectionControl(leaf.raw)
  if (character === undefined) return
  const [fault] = findDirectionFaults(leaf.raw)
  if (fault !== undefined) {
    const place = placeOfCharacter(context, leaf, fault.at)
    report(problem('direction-fault', place, { reason: fault.reason, character: fault.control }))
  } else if (direction === 'ltr')
    report(
      problem('direction-mark', placeOfCharacter(context, leaf, leaf.raw.search(directionControl)), {
        character,
      }),
    )
}
