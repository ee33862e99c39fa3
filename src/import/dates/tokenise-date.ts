import { dateLexicon, MOST_WORDS } from './date-lexicon.ts'
import type { DateToken } from './date-token.ts'
import type { DateWord } from './date-word.ts'
import { foldWord } from './fold-word.ts'
import { matchAt } from './match-at.ts'
import type { TokenStep } from './token-step.ts'
import { findOffset, findZonePhrase } from './zone-tokens.ts'
import { findZone } from './zone-words.ts'

const MOST_TOKENS = 60
const TRIPLE = /(\d{4}|\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{1,2})(?!\d)/y
const TIME = /(\d{1,2})(?:[:.]| ?h ?)(\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(?!\d|[:.]\d)/iy
const NUMBER = /(\d+)(?:(?:st|nd|rd|th|er|re|ère|го|е)(?!\p{L})|[ºª°])?/iuy
const SHORT_YEAR = /['’‘](\d{2})(?!\d)/y
const HEBREW_NUMBER = /^[א-ת]{1,4}["״׳'][א-ת]?$/
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’ʼ״"׳.\u200c-][\p{L}\p{M}]+)*[.׳॰]?/uy
const ISO_TIME = /T(?=\d)/y
const MARK = /[,،;؛:|•·–—\-/()[\].~@…»«›‹>*#_'"“”„‘’] ?|\p{Extended_Pictographic}|[、，。・　年月日]/uy

/**
 * Splits a line made plain by `plainDateLine` into the pieces of dates and times. Refuses every line with a word or a
 * sign that no date line has, so prose is refused at its first word.
 */
export function tokeniseDate(line: string): readonly DateToken[] | undefined {
  const tokens: DateToken[] = []
  let at = 0
  while (at < line.length) {
    if (line[at] === ' ') {
      at++
      continue
    }
    const next = tokenAt(line, at, tokens)
    if (next === undefined || tokens.length >= MOST_TOKENS) return undefined
    tokens.push(...next.tokens)
    at = next.end
  }
  return tokens
}

function tokenAt(line: string, at: number, before: readonly DateToken[]): TokenStep | undefined {
  return (
    findOffset(line, at, before) ??
    tripleAt(line, at, before) ??
    numbersAt(line, at) ??
    findZonePhrase(line, at) ??
    wordsAt(line, at) ??
    markAt(line, at)
  )
}

function tripleAt(line: string, at: number, before: readonly DateToken[]): TokenStep | undefined {
  const match = matchAt(TRIPLE, line, at)
  const [whole = '', first = '', joint = '', second = '', third = ''] = match ?? []
  if (match === undefined || (first.length === 4 && third.length === 4)) return undefined
  const dated = before.some(
    (token) =>
      token.kind === 'triple' ||
      (token.kind === 'word' && token.meanings.some(({ role }) => role === 'month')),
  )
  // After a date, 14.44.00 is a time.
  if (dated && joint === '.' && first.length < 3 && third.length < 3) return undefined
  const token: DateToken = { kind: 'triple', parts: [first, second, third], joint }
  const end = at + whole.length
  const iso = matchAt(ISO_TIME, line, end)
  return {
    tokens: iso === undefined ? [token] : [token, { kind: 'mark', printed: 'T' }],
    end: end + (iso?.[0].length ?? 0),
  }
}

function numbersAt(line: string, at: number): TokenStep | undefined {
  const time = matchAt(TIME, line, at)
  if (time !== undefined) {
    const [whole, hour, minute, second] = time
    const exact = second === undefined ? {} : { second: Number(second) }
    return {
      tokens: [{ kind: 'time', hour: Number(hour), minute: Number(minute), ...exact }],
      end: at + whole.length,
    }
  }
  const short = matchAt(SHORT_YEAR, line, at)
  const number = short ?? matchAt(NUMBER, line, at)
  if (number === undefined) return undefined
  const [whole, digits = ''] = number
  if (digits.length === 3 || digits.length > 4) return undefined
  const token: DateToken = { kind: 'number', value: Number(digits), digits: digits.length }
  return { tokens: [short === undefined ? token : { ...token, short: true }], end: at + whole.length }
}

function wordsAt(line: string, at: number): TokenStep | undefined {
  const ends: number[] = []
  let end = at
  while (ends.length < MOST_WORDS) {
    const start = ends.length === 0 || line[end] !== ' ' ? end : end + 1
    const word = start === end && ends.length > 0 ? undefined : matchAt(WORD, line, start)
    if (word === undefined) break
    end = start + word[0].length
    ends.push(end)
  }
  for (const last of ends.reverse()) {
    const printed = line.slice(at, last)
    const zone = findZone(printed.replace(/\.$/, ''))
    if (zone !== undefined) return { tokens: [{ kind: 'zone', printed, ...zone }], end: last }
    const known = dateLexicon().get(foldWord(printed)) ?? []
    const meanings: readonly DateWord[] = HEBREW_NUMBER.test(printed)
      ? [...known, { role: 'letters' }]
      : known
    if (meanings.length > 0) return { tokens: [{ kind: 'word', printed, meanings }], end: last }
  }
  return undefined
}

function markAt(line: string, at: number): TokenStep | undefined {
  const mark = matchAt(MARK, line, at)
  return mark === undefined
    ? undefined
    : { tokens: [{ kind: 'mark', printed: mark[0].trim() }], end: at + mark[0].length }
}
