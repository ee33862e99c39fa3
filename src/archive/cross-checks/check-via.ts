import { type Problem, problem } from '../../problems/problem.ts'
import type { ParsedContent } from '../parsed-content.ts'

/** A `via` that names the outlet itself, though it has only the hops between speaker and outlet. */
export function checkVia(content: ParsedContent): readonly Problem[] {
  return content.articles.flatMap(({ record }) =>
    record.annotations.flatMap((annotation) => {
      const via = 'via' in annotation.attributes ? annotation.attributes.via : undefined
      if (via?.kind !== 'hops' || !via.hops.some(({ party }) => party === record.outlet)) return []
      return [
        problem('outlet-in-via', annotation.place, { outlet: record.outlet, onlyHop: via.hops.length === 1 }),
      ]
    }),
  )
}
