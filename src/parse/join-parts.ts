import { compareRanges, rangesOverlap, type TextRange } from '../concepts/text-range.ts'
import { findNearest } from '../problems/nearest.ts'
import { type Problem, problem } from '../problems/problem.ts'
import type { ParsedMark } from './parse-mark.ts'

/** An annotation with the spans of all its parts, in order of the text (the headline comes first). */
export interface JoinedMark extends ParsedMark {
  readonly spans: readonly [TextRange, ...TextRange[]]
}

/** Joins further parts to the annotation that they continue. It must stand in the same file, be of the same kind and have a typed id; what a part says of itself must be what the first says. Of parts of an annotation that was `refused` nothing is told. */
export function joinParts(
  marks: readonly ParsedMark[],
  refused: ReadonlySet<string>,
  report: (found: Problem) => void,
): readonly JoinedMark[] {
  const heads = marks.filter(({ continues }) => continues === undefined)
  const byId = new Map(heads.flatMap((head) => (head.id === undefined ? [] : [[String(head.id), head]])))
  const parts = Map.groupBy(
    marks.filter((part) => isFurther(part, refused) && isPartOf(part, byId, heads, report)),
    ({ continues }) => byId.get(String(continues)),
  )
  return heads.map((head) => ({ ...head, spans: joinSpans(head, parts.get(head) ?? [], report) }))
}

function isFurther({ continues }: ParsedMark, refused: ReadonlySet<string>): boolean {
  return continues !== undefined && !refused.has(continues)
}

function isPartOf(
  part: ParsedMark,
  byId: ReadonlyMap<string, ParsedMark>,
  heads: readonly ParsedMark[],
  report: (found: Problem) => void,
): boolean {
  const { kind, placeOf } = part.typed
  const named = String(part.continues)
  const head = byId.get(named)
  if (part.id !== undefined) report(problem('part-with-id', placeOf(['id'], 'key'), { tag: kind }))
  if (head === undefined || head.typed.kind !== kind) {
    const known = heads.flatMap(({ id, typed }) =>
      id !== undefined && typed.kind === kind ? [String(id)] : [],
    )
    report(
      problem('unknown-part', placeOf(['continues'], 'value'), {
        id: named,
        tag: kind,
        nearest: findNearest(named, known),
      }),
    )
    return false
  }
  for (const [attribute, value] of Object.entries(part.attributes))
    if (value !== undefined && JSON.stringify(value) !== JSON.stringify(head.attributes[attribute]))
      report(
        problem('continues-differs', placeOf([attribute], 'value'), { attribute, tag: kind }, [
          { label: 'The first part stands at', place: head.typed.placeOf([attribute], 'value') },
        ]),
      )
  return true
}

function joinSpans(
  head: ParsedMark,
  parts: readonly ParsedMark[],
  report: (found: Problem) => void,
): JoinedMark['spans'] {
  const first = head.typed.span
  if (parts.length === 0) return [first]
  const all = [head, ...parts].toSorted((a, b) => compareRanges(a.typed.span, b.typed.span))
  all.forEach(({ typed: { kind, place, span } }, index) => {
    const before = all[index - 1]
    if (before !== undefined && rangesOverlap(before.typed.span, span))
      report(
        problem('overlapping-parts', place, { tag: kind }, [
          { label: 'The other part stands at', place: before.typed.place },
        ]),
      )
  })
  const [start = first, ...rest] = all.map(({ typed: { span } }) => span)
  return [start, ...rest]
}
