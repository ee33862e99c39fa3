/** A day as numbers; not yet known to exist. */
export interface DayNumbers {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The days that three numbers can mean, the likelier first; `twoDigits` where the year is written so. */
export interface NumericDate {
  readonly days: readonly DayNumbers[]
  readonly twoDigits: boolean
}

/**
 * Parses three numbers joined by one mark. The year is first where it has four digits, or where the language writes it
 * first and in two; else the day is first, in `en-US` the month. With full stops the day is always first. `undefined`
 * where no number can be a year.
 */
export function parseNumericDate(
  parts: readonly [string, string, string],
  joint: string,
  language?: string,
): NumericDate | undefined {
  const [first, second, third] = parts
  const [a, b, c] = [Number(first), Number(second), Number(third)]
  const twoDigits = first.length < 3 && third.length < 3
  const yearFirst = first.length === 4 || (twoDigits && (a > 31 || writesYearFirst(language)))
  if ((yearFirst ? first : third).length === 1) return undefined
  if (yearFirst) return { days: [{ year: fullYear(first), month: b, day: c }], twoDigits }
  const year = fullYear(third)
  const dayFirst = { year, month: b, day: a }
  const monthFirst = { year, month: a, day: b }
  if (joint === '.') return { days: [dayFirst], twoDigits }
  const days = language?.toLowerCase() === 'en-us' ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
  return { days, twoDigits }
}

/** Returns the year that digits stand for: of two, 69 to 99 are of the twentieth century. */
export function fullYear(digits: string): number {
  const number = Number(digits)
  if (digits.length > 2) return number
  return number + (number >= 69 ? 1900 : 2000)
}

function writesYearFirst(language: string | undefined): boolean {
  if (language === undefined) return false
  try {
    const format = new Intl.DateTimeFormat(language, {
      dateStyle: 'short',
      calendar: 'gregory',
      timeZone: 'UTC',
    })
    const parts = format.formatToParts(0).filter(({ type }) => type !== 'literal')
    return parts[0]?.type === 'year'
  } catch {
    return false
  }
}
