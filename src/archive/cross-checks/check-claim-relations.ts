import { placeOfField } from '../../parse/parsed.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import type { ParsedContent } from '../parsed-content.ts'

/** Claims that are related to themselves. */
export function checkClaimRelations(content: ParsedContent): readonly Problem[] {
  return content.claims.flatMap(({ record, places }) =>
    (record.relations ?? []).flatMap(({ claim }, index) =>
      claim === record.id
        ? [
            problem('claim-related-to-itself', placeOfField(places, ['relations', index, 'claim']), {
              id: claim,
            }),
          ]
        : [],
    ),
  )
}
