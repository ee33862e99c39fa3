import { parsePrintedDate } from '../dates/parse-printed-date.ts'
import { isFurniture } from './is-furniture.ts'
import { endsSentence, endsWithStopOrComma } from './sentence-end.ts'

const longest = 100
const shortestParagraph = 100
const longer = 2

/** What a paragraph of a text stands between. */
export interface Neighbours {
  readonly before: string | undefined
  readonly after: string | undefined
}

/** Guesses whether a line is a heading: short, without a stop, of several words, between two paragraphs that are much longer and end as sentences do; not a quotation, its speaker, an item of a list, a caption or a date. */
export function isHeading(line: string, { before, after }: Neighbours): boolean {
  if (line.length > longest || before === undefined || after === undefined) return false
  return (
    isParagraph(before, line) &&
    isParagraph(after, line) &&
    !/^\p{Ll}/u.test(after) &&
    looksLikeTitle(line) &&
    !isFurniture(line, 'tail') &&
    parsePrintedDate(line.trim()) === undefined
  )
}

function isParagraph(text: string, line: string): boolean {
  return text.length >= shortestParagraph && text.length >= longer * line.length && endsSentence(text)
}

const quoted = /^["“”„«»'‘’「『].*["“”„«»'‘’」』]$/u
const credited =
  /(?:image|photo|picture|photograph|video|file|credit|source|صورة|الصورة)s? ?[:：/]|[|©@\\]|https?:|www\./iu
/** "Q: …", "MIRA OSK: …": the words of someone, not of the report. */
const spoken = /^(?:\p{L}|\p{Lu}[^\p{Ll}:]{1,30}|(?:\p{Lu}\p{L}+ ?){1,3}) ?[:：]/u

function looksLikeTitle(line: string): boolean {
  return (
    /^[\p{Cf}"“„«'‘¿¡]{0,3}[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u.test(line) &&
    !/^[\p{Nd}\p{L}]{1,3}[.)] /u.test(line) &&
    (/\p{L}\S* +\S*\p{L}/u.test(line) || /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{P}]{4,}$/u.test(line)) &&
    !endsWithStopOrComma(line) &&
    !quoted.test(line) &&
    !credited.test(line) &&
    !spoken.test(line)
  )
}
