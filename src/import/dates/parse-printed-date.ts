import { partDate } from './date-parts.ts'
import { meaningsAs } from './date-roles.ts'
import type { DateToken } from './date-token.ts'
import { plainDateLine } from './plain-date-line.ts'
import { isRelativeDate } from './relative-date.ts'
import { tokeniseDate } from './tokenise-date.ts'
import { type WeighedDate, weighDate } from './weigh-date.ts'

/** The date of a date line. */
export interface PrintedDate {
  /** As the archive writes it: `2031-05`, `2031-05-03`, `2031-05-03T14:44+03:00`; `XXXX` where the line is a date line and no date can be read. */
  readonly date: string
  /** The line, trimmed. */
  readonly printed: string
  /** What the line calls its date; `published` where it calls it nothing. */
  readonly kind: 'published' | 'updated'
  /** Why the date is not certain, as a plain clause. */
  readonly guess?: string
}

const MOST_CHARACTERS = 200
// In digits, or in Hebrew letters.
const NUMBER = /\p{Nd}|[א-ת]["״׳']/u

/**
 * Parses a line that is wholly a date line, in some sixty languages: a date, with or without weekday, time, zone and
 * a label such as "Published:" or "آخر تحديث". Of two labelled dates on a line, that of publication is taken.
 * `language` (BCP 47) decides what numbers and short names leave open. Gives `undefined` for every other line: a
 * sentence, a time alone, a bare number. A zone is kept only where its name tells one offset.
 */
export function parsePrintedDate(line: string, language?: string): PrintedDate | undefined {
  // Checked before anything else, since a line may be megabytes long.
  if (line.length > 2 * MOST_CHARACTERS) return undefined
  const printed = line.trim()
  if (printed.length > MOST_CHARACTERS || !NUMBER.test(printed)) return undefined
  const plain = plainDateLine(printed)
  if (isRelativeDate(plain)) return relative(printed, plain)
  const tokens = tokeniseDate(plain)
  if (tokens === undefined) return undefined
  const stretches = splitAtLabels(tokens)
  const dates = stretches.map(({ tokens: own, kind }) => {
    const parts = partDate(own)
    if (parts === undefined) return undefined
    const date = weighDate(parts, kind !== undefined, language)
    // "Updated 16:20" beside a date tells the time of that day.
    const later = kind === 'updated' && parts.kind === 'none' && parts.others.length === 0
    return date === undefined && !later ? undefined : { date, kind: kind ?? 'published' }
  })
  if (dates.includes(undefined)) return undefined
  const dated = dates.flatMap((found) =>
    found?.date === undefined ? [] : [{ ...found.date, kind: found.kind }],
  )
  const best = dated.find(({ kind }) => kind === 'published') ?? dated[0]
  return best && toPrinted(best, printed, best.kind)
}

type Kind = PrintedDate['kind']

interface Stretch {
  readonly kind: Kind | undefined
  readonly tokens: readonly DateToken[]
}

// A label goes with what follows it, or, at the end of a line, with what is before it.
function splitAtLabels(tokens: readonly DateToken[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let kind: Kind | undefined
  let own: DateToken[] = []
  for (const token of tokens) {
    const [label] = meaningsAs(token, 'label')
    if (label === undefined) {
      own.push(token)
      continue
    }
    if (own.some(saysSomething)) {
      stretches.push({ kind, tokens: own })
      kind = undefined
    }
    own = []
    // "Date updated" is one label of two words.
    kind = kind === 'updated' ? kind : label.kind
  }
  if (own.some(saysSomething)) return [...stretches, { kind, tokens: own }]
  return stretches.map((stretch, index) =>
    index === stretches.length - 1 ? { ...stretch, kind: stretch.kind ?? kind } : stretch,
  )
}

function saysSomething(token: DateToken): boolean {
  return (
    token.kind !== 'mark' && (token.kind !== 'word' || token.meanings.some(({ role }) => role !== 'link'))
  )
}

function toPrinted({ date, guesses }: WeighedDate, printed: string, kind: Kind): PrintedDate {
  return { date, printed, kind, ...(guesses.length === 0 ? {} : { guess: guesses.join('; ') }) }
}

function relative(printed: string, plain: string): PrintedDate {
  const kind = /updat|modif|تحديث/i.test(plain) ? 'updated' : 'published'
  return toPrinted({ date: 'XXXX', guesses: ['the line counts from a day it does not name'] }, printed, kind)
}
