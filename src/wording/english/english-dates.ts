import { dateFormats } from '../date-formats.ts'
import type { DateWords, Lag } from '../date-words.ts'
import type { LocaleForms } from '../locale-forms.ts'

const seasons = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as const

/** Dates in English; the order of day, month and year is the locale's (`en-GB`, `en-US`). */
export function englishDates(locale: string, forms: LocaleForms): DateWords {
  return {
    ...dateFormats(locale),
    year: yearInWords,
    decade: (first, last) => (first < 0 ? yearSpan(first, last) : `the ${first}s`),
    years: yearSpan,
    season: (year, season) => `${seasons[season]} ${yearInWords(year)}`,
    clock: (hour, minute, second) =>
      [hour, minute, ...(second === undefined ? [] : [second])].map(twoDigits).join(':'),
    dayWithClock: (date, clock) => `${date}, ${clock}`,
    zone: zoneInWords,
    zoneNotStated: 'time zone not stated',
    someDayIn: (date) => `a day in ${date}`,
    someMonthIn: (date) => `a month in ${date}`,
    approximate: (date) => `about ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
    fromTo: (start, end) => `${start} to ${end}`,
    since: (start) => `since ${start}`,
    fromOn: (start) => `from ${start} on`,
    until: (end) => `until ${end}`,
    fromEndUnknown: (start) => `from ${start}, end not known`,
    untilStartUnknown: (end) => `until ${end}, beginning not known`,
    through: (first, last) => `${first} to ${last}`,
    orEarlier: (date) => `${date} or earlier`,
    orLater: (date) => `${date} or later`,
    oneOf: (dates) => `one of ${forms.list(dates)}`,
    allOf: (dates) => forms.list(dates),
    unknown: 'date not known',
    lag: (lag) => lagInWords(lag, forms),
  }
}

function yearInWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`
}

function yearSpan(first: number, last: number): string {
  return `a year from ${yearInWords(first)} to ${yearInWords(last)}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

function zoneInWords(offset: number): string {
  if (offset === 0) return 'UTC'
  const minutes = Math.abs(offset) % 60
  const hours = Math.trunc(Math.abs(offset) / 60)
  return `UTC${offset < 0 ? '−' : '+'}${hours}${minutes === 0 ? '' : `:${twoDigits(minutes)}`}`
}

function lagInWords({ unit, amount, direction, about }: Lag, forms: LocaleForms): string {
  if (amount === 0) return unit === 'day' ? `${about ? 'about the' : 'the'} same day` : 'at the same time'
  const units = {
    minute: 'min',
    hour: forms.plural(amount, 'hour', 'hours'),
    day: forms.plural(amount, 'day', 'days'),
  }
  return `${about ? 'about ' : ''}${forms.number(amount)} ${units[unit]} ${direction}`
}
