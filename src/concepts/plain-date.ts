import { boundsOfDay, boundsOfMonth, boundsOfYears, daysInMonth } from './date-calendar.ts'
import { type DateResult, dateFault } from './date-fault.ts'
import type { DateTraits } from './date-traits.ts'

/** A decade (`201X`) or a century (`20XX`): one year of these is meant. */
export interface YearsDate extends DateTraits {
  readonly kind: 'years'
  readonly precision: 'decade' | 'century'
  readonly firstYear: number
  readonly lastYear: number
}

/** A season of a year: 21 spring, 22 summer, 23 autumn, 24 winter. The bounds are the whole year. */
export interface SeasonDate extends DateTraits {
  readonly kind: 'season'
  readonly precision: 'season'
  readonly year: number
  readonly season: 21 | 22 | 23 | 24
}

/** A year, a month or a day. `precision` is how far it is known: `2004-XX` is known to the year. */
export interface CalendarDate extends DateTraits {
  readonly kind: 'calendar'
  readonly precision: 'year' | 'month' | 'day'
  /** Astronomical: 0 is 1 BC, -1 is 2 BC. */
  readonly year: number
  /** 1 to 12, where known. */
  readonly month?: number
  /** 1 to 31, where known. */
  readonly day?: number
  /** "Some day in" what is known (`2004-XX-XX`, `2004-03-XX`), or "some month in" it (`2004-XX`). */
  readonly unspecified?: 'month' | 'day'
}

/** A date without a time that may stand alone, bound an interval or be a member of a set. */
export type PlainDate = YearsDate | SeasonDate | CalendarDate

type Traits = Pick<DateTraits, 'edtf' | 'uncertain' | 'approximate' | 'zone'>

const SHAPE = /^(-?)([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?$/
const LONG_YEAR = /^Y(-?[1-9][0-9]{4,8})$/
const SEASONS = { '21': 21, '22': 22, '23': 23, '24': 24 } as const

/**
 * Parses an EDTF date of level 0 or 1 without a time: `2004`, `2004-06`, `2004-06-11`, `-0044-03-15`,
 * `Y170000002`, `2001-21`, `201X`, `20XX`, `2004-XX`, `1985-04-XX`, `1985-XX-XX`, each with `?`, `~` or `%`
 * at its end or without. Refuses a wholly unknown year (`XXXX`), which nothing can bound.
 */
export function parsePlainDate(text: string): DateResult<PlainDate> {
  const mark = /[?~%]$/.exec(text)?.[0]
  const bare = mark === undefined ? text : text.slice(0, -1)
  const traits: Traits = {
    edtf: text,
    uncertain: mark === '?' || mark === '%',
    approximate: mark === '~' || mark === '%',
    zone: 'not-stated',
  }
  const longYear = LONG_YEAR.exec(bare)?.[1]
  if (longYear !== undefined) return { date: yearDate(traits, Number(longYear)) }
  if (/^Y|^-?[0-9]{5,7}$/.test(bare)) {
    return dateFault('no-such-year', bare, 'a year of four digits, or one of five to nine digits after `Y`')
  }
  const [matched, sign = '', year = '', month, day] = SHAPE.exec(bare) ?? []
  if (matched === undefined) {
    if (startOfTime(text) !== -1) return dateFault('not-allowed-here', text, 'a date without a time')
    return dateFault('not-edtf', text, 'a date such as 2025, 2025-07 or 2025-07-08')
  }
  if (year.includes('X')) return parseYears(traits, sign, year, month !== undefined)
  if (sign === '-' && year === '0000') return dateFault('no-such-year', '-0000', '0000, which has no sign')
  const number = Number(sign + year)
  return month === undefined ? { date: yearDate(traits, number) } : parseMonth(traits, number, month, day)
}

/** The index of the `T` that begins a time in a text, or -1. */
export function startOfTime(text: string): number {
  return text.search(/(?<=[0-9X?~%])T/)
}

function yearDate(traits: Traits, year: number): CalendarDate {
  return { kind: 'calendar', ...traits, ...boundsOfYears(year, year), precision: 'year', year }
}

function parseYears(traits: Traits, sign: string, year: string, more: boolean): DateResult<YearsDate> {
  const found = sign + year
  const known = year.replace(/X{1,2}$/, '')
  if (known.includes('X')) {
    return dateFault('not-allowed-here', found, 'a year whose first two digits at least are known')
  }
  if (more) return dateFault('not-allowed-here', traits.edtf, `no month after ${found}`)
  const least = Number(known.padEnd(4, '0'))
  const most = Number(known.padEnd(4, '9'))
  // There is no year -0: the decade -000X is -9 to -1.
  const [firstYear, lastYear] = sign === '-' ? [-most, -Math.max(least, 1)] : [least, most]
  const precision = known.length === 3 ? 'decade' : 'century'
  const bounds = boundsOfYears(firstYear, lastYear)
  return { date: { kind: 'years', ...traits, ...bounds, precision, firstYear, lastYear } }
}

function parseMonth(
  traits: Traits,
  year: number,
  month: string,
  day: string | undefined,
): DateResult<PlainDate> {
  if (month === 'XX') {
    if (day !== undefined && day !== 'XX') {
      return dateFault('no-such-day', day, 'XX as the day of a month that is XX')
    }
    const unspecified = day === undefined ? 'month' : 'day'
    return { date: { ...yearDate(traits, year), unspecified } }
  }
  if (day === undefined && isSeason(month)) {
    const season = SEASONS[month]
    const bounds = boundsOfYears(year, year)
    return { date: { kind: 'season', ...traits, ...bounds, precision: 'season', year, season } }
  }
  const number = Number(month)
  if (!(number >= 1 && number <= 12)) {
    const orSeason = day === undefined ? ', or a season from 21 to 24' : ''
    return dateFault('no-such-month', month, `a month from 01 to 12${orSeason}`)
  }
  const inMonth = {
    kind: 'calendar',
    ...traits,
    ...boundsOfMonth(year, number),
    year,
    month: number,
  } as const
  if (day === undefined) return { date: { ...inMonth, precision: 'month' } }
  if (day === 'XX') return { date: { ...inMonth, precision: 'month', unspecified: 'day' } }
  const length = daysInMonth(year, number)
  if (!(Number(day) >= 1 && Number(day) <= length)) {
    return dateFault('no-such-day', day, `a day from 01 to ${length}`)
  }
  const bounds = boundsOfDay(year, number, Number(day))
  return { date: { ...inMonth, ...bounds, precision: 'day', day: Number(day) } }
}

function isSeason(text: string): text is keyof typeof SEASONS {
  return Object.hasOwn(SEASONS, text)
}
