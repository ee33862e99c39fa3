import { meaningsAs } from './date-roles.ts'
import type { DateToken } from './date-token.ts'

/** A time of day as it was printed. */
export interface ClockTime {
  /** 0 to 24; 24 only with 0 minutes and seconds. */
  readonly hour: number
  readonly minute: number
  readonly second?: number
  /** Minutes east of UTC, where the line tells it. */
  readonly offset?: number
  readonly guesses: readonly string[]
}

/** Parses the tokens of a time: `2:44 PM IST`, `14 Uhr`, `1444 GMT`. Gives one clause of what is wrong with a time that no day has. */
export function parseClockTime(tokens: readonly DateToken[]): ClockTime | { readonly wrong: string } {
  const time = tokens.find((token) => token.kind === 'time')
  const number = tokens.find((token) => token.kind === 'number')
  const bare = number !== undefined && number.digits < 3
  const hour = time?.hour ?? (bare ? number.value : Math.floor((number?.value ?? 0) / 100))
  const minute = time?.minute ?? (bare ? 0 : (number?.value ?? 0) % 100)
  const second = time?.second
  const half = tokens.flatMap((token) => meaningsAs(token, 'half'))[0]?.half
  const at = hourOfDay(hour, half)
  const isMidnight = at === 24 && minute === 0 && (second ?? 0) === 0
  if (at > 24 || (at === 24 && !isMidnight) || minute > 59 || (second ?? 0) > 59) {
    const printed = [hour, minute, ...(second === undefined ? [] : [second])].map(twoDigits).join(':')
    return { wrong: `there is no time ${printed}, so none is kept` }
  }
  const zone = zoneOf(tokens)
  return {
    hour: at,
    minute,
    ...(second === undefined ? {} : { second }),
    ...(zone.offset === undefined ? {} : { offset: zone.offset }),
    guesses: [...(time === undefined && bare ? ['the minutes are not printed'] : []), ...zone.guesses],
  }
}

function hourOfDay(hour: number, half: 'am' | 'pm' | 'night' | undefined): number {
  if (half === undefined || hour > 12) return hour
  if (half === 'am') return hour % 12
  if (half === 'pm') return (hour % 12) + 12
  return hour === 12 || hour < 6 ? hour % 12 : hour + 12
}

function zoneOf(tokens: readonly DateToken[]): { offset?: number; guesses: readonly string[] } {
  const zones = tokens.filter((token) => token.kind === 'zone')
  const known = zones.find(({ offset }) => offset !== undefined)
  if (known?.offset !== undefined) return { offset: known.offset, guesses: [] }
  const [zone] = zones
  if (zone === undefined) return { guesses: [] }
  return { guesses: [`“${zone.printed}” does not tell the offset from UTC, so no zone is kept`] }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
