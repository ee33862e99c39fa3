import type { Found, FoundDate, FoundText } from '../found-text.ts'
import type { HeaderPart } from './header-part.ts'

/** A part of a header with the line that tells it. */
export interface PlacedPart {
  readonly part: HeaderPart
  readonly line: number
}

type Header = Pick<FoundText, 'outletLine' | 'byline' | 'dateline' | 'published' | 'url'>

/** Returns what the lines of a header tell together: of each kind the first, and of dates the first of publication that can be read. */
export function joinHeader(parts: readonly PlacedPart[]): Header {
  const first = (kind: 'outlet' | 'byline' | 'dateline' | 'url'): Found | undefined => {
    for (const { part, line } of parts)
      if (part.kind === kind && 'value' in part) return { value: part.value, from: 'text', line }
    return undefined
  }
  const outletLine = first('outlet')
  const byline = first('byline')
  const dateline = first('dateline')
  const url = first('url')
  const published = chooseDate(parts)
  return {
    ...(outletLine === undefined ? {} : { outletLine }),
    ...(byline === undefined ? {} : { byline }),
    ...(dateline === undefined ? {} : { dateline }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
  }
}

function chooseDate(parts: readonly PlacedPart[]): FoundDate | undefined {
  const dates = parts.flatMap(({ part, line }) => (part.kind === 'date' ? [{ ...part.date, line }] : []))
  const readable = dates.filter(({ date }) => date !== 'XXXX')
  const chosen =
    readable.find(({ kind }) => kind === 'published') ??
    readable[0] ??
    dates.find(({ kind }) => kind === 'published') ??
    dates[0]
  if (chosen === undefined) return undefined
  const guesses = [
    chosen.guess,
    chosen.kind === 'updated' ? 'the line tells only when the report was updated' : undefined,
  ].filter((guess) => guess !== undefined)
  return {
    value: chosen.date,
    printed: chosen.printed,
    from: 'text',
    line: chosen.line,
    ...(guesses.length === 0 ? {} : { guess: guesses.join('; ') }),
  }
}
