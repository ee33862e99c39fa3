import { findDatelineParts } from './text/find-dateline-parts.ts'

/** A dateline within a report's first paragraph, which keeps it. */
export interface GuessedDateline {
  /** As printed, without the dash after it. */
  readonly value: string
  /** Who is named in it, in brackets or before the dash. */
  readonly agency?: string
}

const reach = 160
const dash = /\s*(?:(?<=\))\.?\s*(?:--?|[–—―])\s*|\s(?:--?|[–—―])\s+|\s*[—―]\s*)/u

/** Guesses the dateline that a paragraph begins with, such as `PORT MERROWE, March 18 (Meridian Agency) -`. A place in capitals must be followed by a dash and a new sentence; any other by a name in brackets too. */
export function guessDateline(firstParagraph: string): GuessedDateline | undefined {
  const start = firstParagraph.slice(0, reach).trimStart()
  const end = dash.exec(start)
  if (end === null) return undefined
  const value = start.slice(0, end.index)
  const next = start.slice(end.index + end[0].length)
  const parts = findDatelineParts(value)
  if (parts === undefined || !/^[\p{Lu}\p{Lt}\p{Lo}\p{Nd}"'“‘«„¿¡(]/u.test(next)) return undefined
  const { place, region, date, agency } = parts
  const isSure =
    (place === 'capitals' && (region === true || date === true || agency !== undefined || isLong(value))) ||
    (place !== undefined && value.endsWith(')') && agency !== undefined) ||
    (place === undefined && agency !== undefined && /^[\p{Lu}\p{Lo}][\p{Lu}\p{Lo}\p{M} .&/-]+$/u.test(agency))
  if (!isSure) return undefined
  return { value, ...(agency === undefined ? {} : { agency }) }
}

/** Shorter words in capitals are more often names of bodies than of towns. */
function isLong(place: string): boolean {
  return place.replace(/[^\p{L}]/gu, '').length >= 4
}
