import type { Annotation } from '../../concepts/annotation.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import type { ParsedContent } from '../parsed-content.ts'
import { utteranceKey } from '../utterances.ts'

/** Quotations that name as the same utterance what is not a quotation. Places that are not there are left to linking. */
export function checkSameUtterances(content: ParsedContent): readonly Problem[] {
  const quotations = content.articles.flatMap(({ record }) => record.annotations.filter(isJoined))
  const wanted = new Set(quotations.map(({ attributes }) => utteranceKey(attributes.same)))
  const targets = new Map(
    content.articles.flatMap(({ record }) =>
      record.annotations.flatMap((annotation) => {
        const key = utteranceKey({ article: record.id, annotation: annotation.id })
        return wanted.has(key) ? [[key, annotation] as const] : []
      }),
    ),
  )
  return quotations.flatMap(({ attributes, place }) => {
    const id = utteranceKey(attributes.same)
    const target = targets.get(id)
    if (target === undefined || target.kind === 'Quote') return []
    return [
      problem('same-not-quote', place, { id, kind: target.kind }, [
        { label: 'Written at', place: target.place },
      ]),
    ]
  })
}

type Quotation = Extract<Annotation, { readonly kind: 'Quote' }>
type Joined = Quotation & {
  readonly attributes: { readonly same: NonNullable<Quotation['attributes']['same']> }
}

function isJoined(annotation: Annotation): annotation is Joined {
  return annotation.kind === 'Quote' && annotation.attributes.same !== undefined
}
