import type { Actor, Role } from '../concepts/actor.ts'
import { isCertainlyAfter } from '../concepts/date-order.ts'
import type { PartialDate } from '../concepts/partial-date.ts'

/** When something held; an absent side is not known, or still lasts. */
interface Period {
  readonly from?: PartialDate | undefined
  readonly to?: PartialDate | undefined
}

/** True unless the period certainly ended before the date or began after it. */
export function mayHoldAt({ from, to }: Period, date: PartialDate): boolean {
  const notYet = from !== undefined && isCertainlyAfter(from, date)
  const noMore = to !== undefined && isCertainlyAfter(date, to)
  return !notYet && !noMore
}

/** Returns the roles an actor may have held at a date, in the order they are written. */
export function rolesAt(actor: Actor, date: PartialDate): readonly Role[] {
  return (actor.roles ?? []).filter((role) => mayHoldAt(role, date))
}
