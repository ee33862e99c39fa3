import type { Annotation } from '../concepts/annotation.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { mostAnnotations } from './body-limits.ts'

/** Tells where the annotations of a report and its layers, in that order, become too many. */
export function checkAnnotationCount(
  files: readonly { readonly annotations: readonly Annotation[] }[],
): readonly Problem[] {
  const excess = files.flatMap(({ annotations }) => annotations)[mostAnnotations]
  return excess === undefined
    ? []
    : [problem('too-many-annotations', excess.place, { limit: mostAnnotations })]
}
