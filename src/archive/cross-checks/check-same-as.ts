import { identityOf } from '../../concepts/same-as.ts'
import type { SourcePlace } from '../../concepts/source-place.ts'
import { placeOfField } from '../../parse/parsed.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import type { ParsedContent } from '../parsed-content.ts'

interface Identity {
  readonly address: string
  readonly place: SourcePlace
}

/** An identity in an authority file that is given twice. It can be that of one record only. */
export function checkSameAs(content: ParsedContent): readonly Problem[] {
  const identities = [...content.actors, ...content.outlets, ...content.places].flatMap(
    ({ record, places }) =>
      (record.sameAs ?? []).map(
        (address, index): Identity => ({ address, place: placeOfField(places, ['sameAs', index]) }),
      ),
  )
  return [...Map.groupBy(identities, ({ address }) => identityOf(address)).values()].flatMap(
    ([first, ...others]) =>
      others.map(({ address, place }) =>
        problem(
          'duplicate-same-as',
          place,
          { address },
          first === undefined ? [] : [{ label: 'First used at', place: first.place }],
        ),
      ),
  )
}
