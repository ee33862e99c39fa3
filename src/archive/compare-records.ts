import { comparePartialDates } from '../concepts/date-order.ts'
import type { PartialDate } from '../concepts/partial-date.ts'

/** Orders ids by code unit, as their maps are. */
export function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id)
}

interface Published {
  readonly id: string
  readonly datePublished: PartialDate
}

/** Orders reports by publication date, then id. */
export function compareArticles(a: Published, b: Published): number {
  return comparePartialDates(a.datePublished, b.datePublished) || compareIds(a, b)
}

interface Happening {
  readonly id: string
  readonly date: PartialDate
}

/** Orders events by date, then id. */
export function compareEvents(a: Happening, b: Happening): number {
  return comparePartialDates(a.date, b.date) || compareIds(a, b)
}
