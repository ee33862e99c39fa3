import { type Problem, problem } from '../../problems/problem.ts'
import type { ParsedContent } from '../parsed-content.ts'
import { utteranceKey } from '../utterances.ts'

/** Quotations that name as the same utterance what is not a quotation. Places that are not there are left to linking. */
export function checkSameUtterances(content: ParsedContent): readonly Problem[] {
  // A report refers to places in reports by `same` alone.
  const named = content.articles.flatMap(({ references }) =>
    references.filter(({ to }) => to === 'utterance'),
  )
  const wanted = new Set(named.map(({ id }) => id))
  const others = new Map(
    content.articles.flatMap(({ record }) =>
      record.annotations.flatMap((annotation) => {
        const key = utteranceKey({ article: record.id, annotation: annotation.id })
        return annotation.kind !== 'Quote' && wanted.has(key) ? [[key, annotation] as const] : []
      }),
    ),
  )
  return named.flatMap(({ id, place }) => {
    const target = others.get(id)
    if (target === undefined) return []
    return [
      problem('same-not-quote', place, { id, kind: target.kind }, [
        { label: 'Written at', place: target.place },
      ]),
    ]
  })
}
