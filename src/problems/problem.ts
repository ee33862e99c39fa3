import { compareSourcePlaces, type SourcePlace } from '../concepts/source-place.ts'
import { catalogue, type ProblemCode } from './catalogue.ts'
import type { ProblemWording } from './wording.ts'

/** A second place that a problem is about: "First used at …". */
export interface RelatedPlace {
  readonly label: string
  readonly place: SourcePlace
}

/** Something wrong in the content, told in the author's words. */
export interface Problem {
  readonly code: ProblemCode
  readonly severity: 'problem' | 'notice'
  readonly place: SourcePlace
  readonly message: string
  readonly hint?: string
  readonly related?: readonly RelatedPlace[]
}

type DetailsOf<Code extends ProblemCode> =
  (typeof catalogue)[Code] extends ProblemWording<infer Details> ? Details : never

const wordings: { readonly [Code in ProblemCode]: ProblemWording<DetailsOf<Code>> } = catalogue

/** Returns the problem of a code at a place, worded from its details. */
export function problem<Code extends ProblemCode>(
  code: Code,
  place: SourcePlace,
  details: DetailsOf<Code>,
  related: readonly RelatedPlace[] = [],
): Problem {
  const wording = wordings[code]
  const hint = wording.hint(details)
  return {
    code,
    severity: wording.severity,
    place,
    message: wording.message(details),
    ...(hint === undefined ? {} : { hint }),
    ...(related.length === 0 ? {} : { related }),
  }
}

/** Orders problems by place, then code, then message, so that a run always tells them in one order. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareSourcePlaces(a.place, b.place) ||
    compareTexts(a.code, b.code) ||
    compareTexts(a.message, b.message)
  )
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** True where at least one of them stops the edition. */
export function stopsEdition(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'problem')
}
