import type { DateWords } from './date-words.ts'

/**
 * Returns how a locale writes a month, a day and a day of the week of the Gregorian calendar, with the era before
 * the year 1. Years are astronomical.
 */
export function dateFormats(locale: string): Pick<DateWords, 'month' | 'day' | 'weekday'> {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' })
    return (year: number, month: number, day: number) => formatter.format(utcDay(year, month, day))
  }
  const month = format({ year: 'numeric', month: 'long' })
  const monthBeforeChrist = format({ era: 'short', year: 'numeric', month: 'long' })
  const day = format({ year: 'numeric', month: 'long', day: 'numeric' })
  const dayBeforeChrist = format({ era: 'short', year: 'numeric', month: 'long', day: 'numeric' })
  return {
    month: (year, number) => (year > 0 ? month : monthBeforeChrist)(year, number, 1),
    day: (year, number, date) => (year > 0 ? day : dayBeforeChrist)(year, number, date),
    weekday: format({ weekday: 'long' }),
  }
}

function utcDay(year: number, month: number, day: number): Date {
  const date = new Date(0)
  // `Date.UTC` takes the years 0 to 99 for the twentieth century.
  date.setUTCFullYear(year, month - 1, day)
  return date
}
