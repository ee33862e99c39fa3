import type { FoundDate } from '../found-text.ts'

/** Finds whether a date that was given contradicts the one a text prints: they differ as far as both are known. Returns it as a clause. */
export function findDisagreement(given: string, { value, printed = value }: FoundDate): string | undefined {
  const [short, long] = given.length < value.length ? [given, value] : [value, given]
  return value.startsWith('XXXX') || given.startsWith('XXXX') || long.startsWith(short)
    ? undefined
    : `the text says “${printed}”`
}
