import type { DateWord, OtherCalendar } from './date-word.ts'

/** A word as Intl writes it, not yet folded, and what it means there. */
export type NamedWord = readonly [word: string, meaning: DateWord]

// Those whose words are letters with spaces between; East Asian languages are read by their digits.
const LOCALES = `
  fr fr-CA es it nl de de-AT pt ca gl ro sv da nb fi et lv lt pl cs sk sl hr bs sr sr-Latn mk bg ru uk be hu el tr az
  kk uz sq hy ka he fa fa-AF ur ps id ms vi sw ha af ga is mt hi bn ta mr gu pa ne th fil
  ar ar-SY ar-EG ar-MA ar-DZ ar-MR en zh ja ko
`
  .trim()
  .split(/\s+/)

const OTHER_CALENDARS: readonly (readonly [OtherCalendar, string, readonly string[]])[] = [
  ['Hijri', 'islamic-umalqura', ['ar', 'fa', 'ur', 'tr', 'id', 'en']],
  ['Persian', 'persian', ['fa', 'en']],
  ['Hebrew', 'hebrew', ['he', 'en']],
]

/**
 * Yields the names of months and weekdays, the halves of the day and the words that join the parts of a date, as Intl
 * (CLDR) writes them in some sixty languages, and the months of three other calendars.
 */
export function* intlDateWords(): Generator<NamedWord> {
  for (const locale of LOCALES) {
    yield* monthsOf(locale)
    yield* weekdaysOf(locale)
    yield* joinsOf(locale)
  }
  for (const [calendar, key, locales] of OTHER_CALENDARS) {
    for (const locale of locales) yield* otherMonthsOf(calendar, key, locale)
  }
}

function* monthsOf(locale: string): Generator<NamedWord> {
  const languages = [locale.split('-')[0] ?? locale]
  for (const style of ['long', 'short'] as const) {
    const alone = formatOf(locale, { month: style })
    const within = formatOf(locale, { day: 'numeric', month: style })
    for (let month = 1; month <= 12; month++) {
      const date = Date.UTC(2025, month - 1, 8)
      const meaning: DateWord = { role: 'month', month, languages, long: style === 'long' }
      const inDate = within.formatToParts(date).find(({ type }) => type === 'month')?.value ?? ''
      for (const name of new Set([alone.format(date), inDate, inDate.replace(/^(?:de |d[’'])/, '')])) {
        // Some write numbers, some hide the number in the word for month.
        if (/^\D{2,}$/.test(name) && !/\p{Nd}/u.test(name)) yield [name, meaning]
      }
      if (locale === 'he') yield [`ב${alone.format(date)}`, meaning]
    }
  }
}

function* weekdaysOf(locale: string): Generator<NamedWord> {
  for (const style of ['long', 'short'] as const) {
    const format = formatOf(locale, { weekday: style })
    for (let day = 0; day < 7; day++) {
      // 1 June 2025 was a Sunday.
      const name = format.format(Date.UTC(2025, 5, 1 + day))
      // A letter alone is a day in too many languages.
      if (!/^[a-z]$/i.test(name)) yield [name, { role: 'weekday', days: [day] }]
      if (locale === 'th') yield [`${name}ที่`, { role: 'weekday', days: [day] }]
    }
  }
}

function* joinsOf(locale: string): Generator<NamedWord> {
  for (const dateStyle of ['full', 'long', 'medium'] as const) {
    for (const part of joinsAfter(formatOf(locale, { dateStyle }))) {
      yield [part.word, { role: 'link' }]
      if (part.after === 'year') yield [part.word, { role: 'era' }]
    }
    for (const part of joinsAfter(formatOf(locale, { dateStyle, timeStyle: 'short' }))) {
      yield [part.word, { role: part.after === 'minute' || part.after === 'dayPeriod' ? 'hour' : 'link' }]
    }
  }
  const halves = formatOf(locale, { hour: 'numeric', hour12: true })
  for (const hour of [9, 15]) {
    const half = hour < 12 ? 'am' : 'pm'
    for (const { type, value } of halves.formatToParts(Date.UTC(2025, 6, 8, hour))) {
      if (type === 'dayPeriod') yield [value, { role: 'half', half }]
    }
  }
}

function* joinsAfter(format: Intl.DateTimeFormat) {
  let after = ''
  for (const { type, value } of format.formatToParts(Date.UTC(2025, 6, 8, 9, 44))) {
    if (type === 'literal')
      for (const word of value.match(/\p{L}[\p{L}\p{M}.]*/gu) ?? []) yield { word, after }
    else if (type === 'era') yield { word: value, after: 'year' }
    else after = type
  }
}

function* otherMonthsOf(calendar: OtherCalendar, key: string, locale: string): Generator<NamedWord> {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-${key}`, { timeZone: 'UTC', month: 'long' })
  // Steps shorter than a month over more than a leap year of thirteen.
  for (let day = 0; day < 800; day += 20) {
    const name = format.format(Date.UTC(2024, 0, 1 + day))
    const meaning: DateWord = { role: 'other-month', calendar }
    yield [name, meaning]
    if (locale === 'he') yield [`ב${name}`, meaning]
  }
}

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', calendar: 'gregory', ...options })
}
