import type { DayNumbers } from './numeric-date.ts'
import { isDay, isYear, writeDay, writeMoment } from './write-date.ts'
import { findZone } from './zone-words.ts'

const DAY = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|(\d{2})(\d{2}))/
const CLOCK = /^(\d{1,2})(?::(\d{2})(?::(\d{2}))?|(\d{2})(\d{2})?)?(?:[.,]\d{1,12})?/
const ZONE = /^ ?(?:([a-z]{1,5})|(?:utc|gmt)? ?([+-])(\d{1,2})(?::?(\d{2}))?(?: ?\([^()]{0,60}\))?)$/i
const MAIL = /^(?:[a-z]{3,9},? )?(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4})(?:,? (.+))?$/i
const SCRIPT =
  /^[a-z]{3} ([a-z]{3}) (\d{1,2}) (?:(\d{4}) (.+)|(\d{2}:\d{2}:\d{2}) ((?:[a-z]{3,4} )?)(\d{4}))$/i
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MOST_CHARACTERS = 120

/**
 * Parses a date that was written for machines (JSON-LD, `<meta>`, `<time datetime>`, a field of a table): ISO 8601 and
 * RFC 3339 with or without hyphens and colons and with a space for the `T`, `2031/05/03`, `20310503144400`, RFC 2822,
 * and what JavaScript and C print. Gives the notation of `docs/dates.md`, as precise as it was and in the zone it was
 * given in; fractions of a second are dropped. Refuses (`undefined`) days and times that do not exist, years before
 * 1500 and after 2200, seconds since 1970, and all words for people.
 */
export function parseMachineDate(text: string): string | undefined {
  if (text.length > MOST_CHARACTERS) return undefined
  const plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\u2010\u2011\u2212]/g, '-')
  return parseIso(plain) ?? parseMail(plain) ?? parseScript(plain)
}

function parseIso(text: string): string | undefined {
  const [, bareYear, bareMonth] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? []
  if (bareYear !== undefined) {
    if (!isYear(Number(bareYear))) return undefined
    if (bareMonth === undefined) return bareYear
    return Number(bareMonth) >= 1 && Number(bareMonth) <= 12 ? text : undefined
  }
  const match = DAY.exec(text)
  if (match === null) return undefined
  const [whole, year, month1, day1, month2, day2, month3, day3] = match
  const day = dayOf(year, month1 ?? month2 ?? month3, day1 ?? day2 ?? day3)
  const rest = text.slice(whole.length)
  if (day === undefined || rest === '') return day && writeDay(day)
  // 20310503144400 runs on; elsewhere digits after digits are no time.
  const joint = month3 === undefined ? /^(?:[tT]|,? )/.exec(rest) : /^(?:[tT]| ?)/.exec(rest)
  return joint === null ? undefined : withTime(day, rest.slice(joint[0].length))
}

function parseMail(text: string): string | undefined {
  const [matched, day, month = '', year, time] = MAIL.exec(text) ?? []
  return matched === undefined ? undefined : named(year, month, day, time)
}

function parseScript(text: string): string | undefined {
  const [matched, month = '', day, year, time, earlyTime, zone, lateYear] = SCRIPT.exec(text) ?? []
  if (matched === undefined) return undefined
  return named(year ?? lateYear, month, day, time ?? `${earlyTime} ${zone}`.trim())
}

function named(
  year: string | undefined,
  month: string,
  day: string | undefined,
  time: string | undefined,
): string | undefined {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1
  const found = dayOf(year, String(number), day)
  if (found === undefined || time === undefined) return found && writeDay(found)
  return withTime(found, time)
}

function dayOf(year?: string, month?: string, day?: string): DayNumbers | undefined {
  const found = { year: Number(year), month: Number(month), day: Number(day) }
  return isDay(found) ? found : undefined
}

function withTime(day: DayNumbers, text: string): string | undefined {
  const match = CLOCK.exec(text)
  if (match === null) return undefined
  const [whole, hours, minutes = match[4], seconds = match[5]] = match
  const [hour, minute, second] = [Number(hours), Number(minutes ?? 0), Number(seconds ?? 0)]
  const isMidnight = hour === 24 && minute === 0 && second === 0
  if ((hour > 23 && !isMidnight) || minute > 59 || second > 59) return undefined
  const offset = parseZone(text.slice(whole.length))
  if (offset === 'wrong') return undefined
  // The archive has no notation for an hour alone.
  if (minutes === undefined) return hour === 24 ? undefined : writeDay(day)
  const exact = seconds === undefined ? {} : { second }
  return writeMoment(day, { hour, minute, ...exact, ...(offset === undefined ? {} : { offset }) })
}

function parseZone(text: string): number | 'wrong' | undefined {
  if (text === '') return undefined
  const [matched, name, sign, hours, minutes = '00'] = ZONE.exec(text) ?? []
  if (matched === undefined) return 'wrong'
  if (name !== undefined) {
    const zone = findZone(name === 'z' ? 'Z' : name)
    return zone === undefined ? 'wrong' : zone.offset
  }
  const size = Number(hours) * 60 + Number(minutes)
  const offset = sign === '-' ? -size : size
  if (Number(minutes) > 59 || offset < -12 * 60 || offset > 14 * 60) return 'wrong'
  // RFC 3339 and RFC 2822 write -00:00 where the offset is not known.
  return sign === '-' && size === 0 ? undefined : offset
}
