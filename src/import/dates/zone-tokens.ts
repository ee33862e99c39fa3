import { dateLexicon } from './date-lexicon.ts'
import type { DateToken } from './date-token.ts'
import { foldWord } from './fold-word.ts'
import { matchAt } from './match-at.ts'
import type { TokenStep } from './token-step.ts'
import { zoneOfPlace } from './zone-words.ts'

const NAMED_OFFSET = /\(?(?:gmt|utc) ?([+-]) ?(\d{1,2})(?:[:.]?(\d{2}))?(?!\d)/iy
const BARE_OFFSET = /([+-])(\d{2})(:?)(\d{2})?(?![\d:])/y
const ARABIC_ZONE = /(?:ب?توقيت|به وقت|بوقت) ([\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?)|بالتوقيت المحلي/uy
const ENGLISH_ZONE = /((?:\p{Lu}[\p{L}.]* ){1,4}|[Ll]ocal )[Tt]ime(?!\p{L})/uy

/** Finds an offset at a place of a line: `GMT+3`, or `+0300` after a time. */
export function findOffset(line: string, at: number, before: readonly DateToken[]): TokenStep | undefined {
  const named = matchAt(NAMED_OFFSET, line, at)
  if (named !== undefined) return offsetStep(named, at, named[1], named[2], named[3])
  const last = before.at(-1)
  const afterTime = last?.kind === 'time' || (last?.kind === 'word' && last.meanings[0]?.role === 'half')
  const bare = afterTime ? matchAt(BARE_OFFSET, line, at) : undefined
  // After a time, -11:00 may be the end of a span of hours; in ISO 8601 it is not.
  const isSpan = bare?.[1] === '-' && bare[3] === ':' && !/\dT\d/.test(line)
  const isLone = bare?.[4] === undefined && !/\dT\d/.test(line)
  return bare === undefined || isSpan || isLone ? undefined : offsetStep(bare, at, bare[1], bare[2], bare[4])
}

function offsetStep(
  match: RegExpExecArray,
  at: number,
  sign: string | undefined,
  hours: string | undefined,
  minutes = '00',
): TokenStep | undefined {
  const size = Number(hours) * 60 + Number(minutes)
  const offset = sign === '-' ? -size : size
  const real = offset >= -12 * 60 && offset <= 14 * 60 && Number(minutes) < 60
  // RFC 3339 writes -00:00 where the offset is not known.
  const known = real && !(sign === '-' && size === 0)
  const printed = match[0].replace('(', '')
  return { tokens: [{ kind: 'zone', printed, ...(known ? { offset } : {}) }], end: at + match[0].length }
}

/** Finds a zone in words at a place of a line: `local time`, `بتوقيت غرينتش`. */
export function findZonePhrase(line: string, at: number): TokenStep | undefined {
  const arabic = matchAt(ARABIC_ZONE, line, at)
  if (arabic !== undefined) {
    const place = arabic[1] ?? ''
    const [one = '', two] = place.split(' ')
    // The second word may belong to the date again.
    const isPlace = two === undefined || !dateLexicon().has(foldWord(two))
    const printed = isPlace ? arabic[0] : arabic[0].slice(0, -two.length - 1)
    const zone = zoneOfPlace(isPlace ? place : one)
    return { tokens: [{ kind: 'zone', printed, ...zone }], end: at + printed.length }
  }
  const english = matchAt(ENGLISH_ZONE, line, at)
  const place = english?.[1]?.trim() ?? ''
  // In `PM Doha time` the zone begins later.
  const first = place.split(' ')[0] ?? ''
  if (english === undefined || dateLexicon().has(foldWord(first))) return undefined
  const zone = zoneOfPlace(place)
  return { tokens: [{ kind: 'zone', printed: english[0], ...zone }], end: at + english[0].length }
}
