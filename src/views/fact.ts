import type { DateView } from './date-view.ts'
import { type Phrase, plain } from './phrase.ts'

/** A labelled line about a record; several values stand below each other. */
export interface Fact {
  readonly label: string
  readonly values: readonly FactValue[]
  /** Set where a value is too long for a column, such as a hash. */
  readonly wide?: true
}

/** A value of a fact. */
export interface FactValue {
  readonly phrase: Phrase
  /** Set where the value is a date. */
  readonly date?: DateView
  /** What is not known about it, or what it rests on. */
  readonly note?: Phrase
}

/** Returns a fact, or nothing where there is no value: what no source tells is left out. */
export function fact(label: string, ...given: readonly (Phrase | string | undefined)[]): readonly Fact[] {
  const phrases = given.map((value) => (typeof value === 'string' ? plain(value) : value))
  const values = phrases.flatMap((phrase) =>
    phrase === undefined || phrase.length === 0 ? [] : [{ phrase }],
  )
  return values.length === 0 ? [] : [{ label, values }]
}

/** Returns a fact whose value is too long for a column. */
export function wideFact(label: string, ...given: readonly (Phrase | string | undefined)[]): readonly Fact[] {
  return fact(label, ...given).map((known) => ({ ...known, wide: true }))
}

/** Returns a fact that is a date. */
export function dateFact(label: string, date: DateView | undefined): readonly Fact[] {
  return date === undefined ? [] : [{ label, values: [{ phrase: [{ text: date.text }], date }] }]
}
