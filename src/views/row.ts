import { type Phrase, plain, type Run } from './phrase.ts'

/** A line of a list: what it is, and smaller what is told of it. */
export interface Row {
  readonly what: Phrase
  readonly details: readonly Phrase[]
}

/** Returns a row; details that are undefined or empty are left out. */
export function row(what: Phrase, ...details: readonly (Phrase | string | undefined)[]): Row {
  return {
    what,
    details: details.flatMap((detail) => {
      if (detail === undefined || detail.length === 0) return []
      return [typeof detail === 'string' ? plain(detail) : detail]
    }),
  }
}

/** Returns a row without details. */
export function bareRow(run: Run): Row {
  return { what: [run], details: [] }
}
