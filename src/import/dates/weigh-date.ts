import { type ClockTime, parseClockTime } from './clock-time.ts'
import type { DateParts } from './date-parts.ts'
import { type DayNumbers, fullYear, parseNumericDate } from './numeric-date.ts'
import { isDay, isYear, weekdayOf, writeDay, writeMoment, YEARS } from './write-date.ts'

/** A date as the archive writes it, `XXXX` where none can be read, and what was guessed, clause by clause. */
export interface WeighedDate {
  readonly date: string
  readonly guesses: readonly string[]
}

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** Weighs the parts of a date line. `labelled`: the line says that it is a date. `undefined` where the parts are too few for a date line. */
export function weighDate(
  parts: DateParts,
  labelled: boolean,
  language: string | undefined,
): WeighedDate | undefined {
  const sure = labelled || parts.weekdays.length > 0
  const timed = parts.times.length > 0
  if (parts.kind === 'none') return weighOther(parts, sure)
  if (parts.kind === 'several') return unknown('the line names more than one day')
  if (parts.kind === 'no-year') return sure || timed ? unknown('the year is not printed') : undefined
  if (parts.kind === 'year') return labelled && !timed ? weighYear(parts) : undefined
  if (parts.kind === 'month') return timed ? undefined : weighMonth(parts, labelled, language)
  return weighDay(parts, sure || timed, language)
}

function weighDay(parts: DateParts, sure: boolean, language: string | undefined): WeighedDate | undefined {
  const found = daysOf(parts, language)
  if (found === undefined) return undefined
  if ('date' in found) return found
  const real = found.days.filter(isDay)
  if (real.length === 0) return weighNoDay(found.days, parts, sure)
  const fitting = real.filter((day) => fits(parts, day))
  const distinct = new Set((fitting.length === 0 ? real : fitting).map(writeDay))
  const day = (fitting.length === 0 ? real : fitting)[0]
  if (day === undefined) return undefined
  const time = timeOf(parts)
  const guesses = [
    ...(found.twoDigits ? ['the year has two digits'] : []),
    ...(distinct.size > 1 ? [found.doubt] : []),
    ...(fitting.length > 0
      ? []
      : [`the weekday does not fit: ${writeDay(day)} is a ${weekdayNames[weekdayOf(day)]}`]),
    ...time.guesses,
  ]
  return { date: time.clock === undefined ? writeDay(day) : writeMoment(day, time.clock), guesses }
}

// No day of our calendar: told of where the line looks like a date all the same, unlike 12-34-5678.
function weighNoDay(days: readonly DayNumbers[], parts: DateParts, sure: boolean): WeighedDate | undefined {
  const like = days.find(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
  const near = like !== undefined
  const first = like ?? days[0]
  if (first === undefined) return undefined
  if (isYear(first.year)) {
    return sure || near || parts.months.length > 0 ? unknown(`there is no day ${writeDay(first)}`) : undefined
  }
  const isLater = near && first.year > YEARS.last
  return sure || isLater ? unknown(`the year ${first.year} cannot be of our calendar`) : undefined
}

interface Days {
  readonly days: readonly DayNumbers[]
  readonly twoDigits: boolean
  /** Why there is more than one. */
  readonly doubt: string
}

function daysOf(parts: DateParts, language: string | undefined): Days | WeighedDate | undefined {
  if (parts.numbers !== undefined) {
    const numeric = parseNumericDate(parts.numbers.parts, parts.numbers.joint, language)
    return numeric && { ...numeric, doubt: 'day and month could be the other way round' }
  }
  const { day, year } = parts
  if (day === undefined || year === undefined) return undefined
  const months = monthsOf(parts, language)
  if (months.length === 0) return unknown('the line names more than one month')
  const digits = String(year.value).padStart(2, '0')
  return {
    days: months.map((month) => ({ year: fullYear(digits), month, day })),
    twoDigits: year.digits < 3,
    doubt: 'the name of the month means another month in another language',
  }
}

function monthsOf({ months }: DateParts, language: string | undefined): readonly number[] {
  const base = language?.split('-')[0]?.toLowerCase()
  const sets = months.map((names) => {
    const own = names.filter(({ languages }) => base !== undefined && languages.includes(base))
    return (own.length > 0 ? own : names).map(({ month }) => month)
  })
  return (sets[0] ?? []).filter((month) => sets.every((set) => set.includes(month)))
}

function weighMonth(
  parts: DateParts,
  labelled: boolean,
  language: string | undefined,
): WeighedDate | undefined {
  const base = language?.split('-')[0]?.toLowerCase()
  const names = parts.months.flat()
  // A headline may be no more than a name and a year: `Mars 2020`, `Augusta 2025`.
  const isOwn = names.some(
    ({ languages, long }) =>
      long && languages.some((own) => own === base || own === 'en' || (own === 'ar' && base === undefined)),
  )
  const year = parts.year?.value ?? 0
  if (!labelled && (!isOwn || parts.weekdays.length > 0)) return undefined
  const months = monthsOf(parts, language)
  const [month] = months
  if (month === undefined) return unknown('the line names more than one month')
  if (!isYear(year))
    return year > YEARS.last || labelled ? unknown(`the year ${year} cannot be of our calendar`) : undefined
  const date = `${year}-${String(month).padStart(2, '0')}`
  const doubt = 'the name of the month means another month in another language'
  return { date, guesses: new Set(months).size > 1 ? [doubt] : [] }
}

function weighYear({ year }: DateParts): WeighedDate | undefined {
  return year !== undefined && isYear(year.value) ? { date: String(year.value), guesses: [] } : undefined
}

function weighOther({ others }: DateParts, sure: boolean): WeighedDate | undefined {
  const other = others.find(({ complete }) => complete) ?? (sure ? others[0] : undefined)
  if (other === undefined) return undefined
  const name = other.calendar === undefined ? 'another calendar' : `the ${other.calendar} calendar`
  return unknown(`the date is of ${name}, which is not converted`)
}

function timeOf({ times }: DateParts): { readonly clock?: ClockTime; readonly guesses: readonly string[] } {
  const read = times.map(parseClockTime)
  const clocks = read.flatMap((time) => ('wrong' in time ? [] : [time]))
  const wrong = read.flatMap((time) => ('wrong' in time ? [time.wrong] : []))
  const clock = clocks.find(({ offset }) => offset !== undefined) ?? clocks[0]
  if (clock === undefined) return { guesses: wrong }
  const several = clocks.length > 1 && clock.offset === undefined ? ['the line names more than one time'] : []
  return { clock, guesses: [...wrong, ...several, ...clock.guesses] }
}

function fits({ weekdays }: DateParts, day: DayNumbers): boolean {
  return weekdays.every((days) => days.includes(weekdayOf(day)))
}

function unknown(guess: string): WeighedDate {
  return { date: 'XXXX', guesses: [guess] }
}
