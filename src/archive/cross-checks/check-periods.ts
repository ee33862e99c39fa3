import type { PartialDate } from '../../concepts/partial-date.ts'
import { type FieldPlaces, placeOfField } from '../../parse/parsed.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import type { ParsedContent } from '../parsed-content.ts'

interface Period {
  readonly from?: PartialDate | undefined
  readonly to?: PartialDate | undefined
}

type Periods = readonly Period[] | undefined

/** Roles, memberships, designations, owners and funders that end before they begin. */
export function checkPeriods(content: ParsedContent): readonly Problem[] {
  return [
    ...content.actors.flatMap(({ record, places }) => [
      ...checkList(places, 'roles', record.roles),
      ...checkList(places, 'partOf', record.partOf),
      ...checkList(places, 'designations', record.designations),
    ]),
    ...content.outlets.flatMap(({ record, places }) => [
      ...checkList(places, 'owner', record.owner),
      ...checkList(places, 'funding', record.funding),
    ]),
  ]
}

function checkList(places: FieldPlaces, field: string, periods: Periods = []): readonly Problem[] {
  return periods.flatMap(({ from, to }, index) => {
    // Both ends are written by one hand in one record, so that bounds are compared as they stand.
    if (from === undefined || to === undefined || from.earliest <= to.latest) return []
    const related = [{ label: 'Begins at', place: placeOfField(places, [field, index, 'from']) }]
    const details = { from: from.edtf, to: to.edtf }
    return [problem('reversed-period', placeOfField(places, [field, index, 'to']), details, related)]
  })
}
