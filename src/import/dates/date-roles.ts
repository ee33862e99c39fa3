import type { DateToken } from './date-token.ts'
import type { DateWord } from './date-word.ts'

const MOST_READINGS = 256

const letterOf = {
  month: 'M',
  weekday: 'W',
  half: 'P',
  zone: 'Z',
  link: 'c',
  era: 'e',
  hour: 'h',
  letters: 'G',
  'other-month': 'H',
  'other-era': 'E',
  label: 'L',
} as const satisfies Record<DateWord['role'], string>

/**
 * Yields the ways to read the tokens of a line, one letter for each: `N` day, `Y` year, `y` year of two digits, `K` year
 * of another calendar, `D` three numbers, `F` those with such a year, `G` letters for a number, `T` time, `s` mark, and
 * for words `M` month, `W` weekday, `P` half of the day, `Z` zone, `c` link, `e` era, `h` hour, `H` and `E` month and
 * era of another calendar. The likelier readings come first, and not more than 256.
 */
export function* dateRoles(tokens: readonly DateToken[]): Generator<string> {
  let readings = ['']
  for (const token of tokens) {
    const letters = lettersOf(token)
    readings = readings.flatMap((before) => letters.map((letter) => before + letter)).slice(0, MOST_READINGS)
  }
  yield* readings
}

/** Returns the meaning that a letter of `dateRoles` picks of a word. */
export function meaningsAs<R extends DateWord['role']>(
  token: DateToken | undefined,
  role: R,
): readonly Extract<DateWord, { role: R }>[] {
  if (token?.kind !== 'word') return []
  return token.meanings.filter((word): word is Extract<DateWord, { role: R }> => word.role === role)
}

function lettersOf(token: DateToken): readonly string[] {
  if (token.kind === 'word') return [...new Set(token.meanings.map(({ role }) => letterOf[role]))]
  if (token.kind === 'number') return [numberLetter(token.value, token.digits, token.short === true)]
  if (token.kind === 'triple') return [token.parts.some((part) => isOtherYear(part)) ? 'F' : 'D']
  if (token.kind === 'time') return ['T']
  return [token.kind === 'zone' ? 'Z' : 's']
}

function numberLetter(value: number, digits: number, short: boolean): string {
  if (digits < 3) return short ? 'y' : 'N'
  return isOtherYear(String(value)) ? 'K' : 'Y'
}

// Hijri and Persian years of our time, and Hebrew ones.
function isOtherYear(digits: string): boolean {
  return /^(?:1[34]|5[78])\d\d$/.test(digits)
}
