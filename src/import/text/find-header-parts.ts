import { isWebAddress } from '../../concepts/web-address.ts'
import { parsePrintedDate } from '../dates/parse-printed-date.ts'
import { findByline } from './find-byline.ts'
import { findDatelineParts } from './find-dateline-parts.ts'
import { findSourceLabel } from './find-source-label.ts'
import type { HeaderContext, HeaderPart } from './header-part.ts'
import { namesOutlet } from './names-outlet.ts'
import { carriesOn, endsSentence } from './sentence-end.ts'
import { trimMarks } from './trim-marks.ts'

const longest = 250
const mostParts = 4
const between = /\s+[|•·–—-]\s+|\s*[|•·]\s*/u
const addressLabel =
  /^(?:url|link|address|permalink|original(?: article)?|sources?|الرابط|رابط)\s*[:：]\s*(?=https?:)/iu

/** Finds what a line tells where the whole of it, or each of its parts between bars, bullets or dashes, is unmistakably an outlet, a byline, a date, a place of writing, a source, an address, or the headline once more. */
export function findHeaderParts(folded: string, context: HeaderContext): readonly HeaderPart[] | undefined {
  const line = trimMarks(folded)
  if (context.headline !== undefined && isSame(line, context.headline)) return [{ kind: 'headline-again' }]
  const address = line.replace(addressLabel, '').replace(/^<|>$/g, '')
  if (isWebAddress(address)) return [{ kind: 'url', value: address }]
  if (line === '' || line.length > longest || carriesOn(line)) return undefined
  const whole = findPart(line, context)
  if (whole !== undefined) return [whole]
  return findAll(line.split(between), context) ?? findWithDate(line, context)
}

function isSame(line: string, headline: string): boolean {
  return line.length <= 2 * headline.length + 8 && shape(line) === shape(headline)
}

function shape(words: string): string {
  return words.normalize('NFKC').toLowerCase().trim()
}

function findPart(line: string, { language, outletNames }: HeaderContext): HeaderPart | undefined {
  const date = parsePrintedDate(line, language)
  if (date !== undefined) return { kind: 'date', date }
  const source = findSourceLabel(line)
  const named = source ?? line
  if (namesOutlet(named, outletNames)) return { kind: 'outlet', value: named }
  if (source !== undefined) return { kind: 'credit', value: source }
  const byline = findByline(line, language)
  if (byline !== undefined) return { kind: 'byline', value: byline }
  return isDateline(line) ? { kind: 'dateline', value: line.replace(/\s*[-–—]+$/u, '') } : undefined
}

function findAll(parts: readonly string[], context: HeaderContext): readonly HeaderPart[] | undefined {
  const given = parts.filter((part) => part !== '')
  if (given.length < 2 || given.length > mostParts) return undefined
  const found = given.map((part) => findPart(part, context)).filter((part) => part !== undefined)
  return found.length === given.length ? found : undefined
}

/** A byline or an outlet with a date after a comma: "By Ilse Tarn, 18 March 2031". */
function findWithDate(line: string, context: HeaderContext): readonly HeaderPart[] | undefined {
  const commas = [...line.matchAll(/[,،]\s+/gu)].slice(0, mostParts)
  for (const { index, 0: comma } of commas) {
    const parts = findAll([line.slice(0, index), line.slice(index + comma.length)], context)
    if (parts?.[1]?.kind === 'date' && parts[0]?.kind !== 'dateline') return parts
  }
  return undefined
}

function isDateline(line: string): boolean {
  if (line.length > 80 || endsSentence(line)) return false
  const parts = findDatelineParts(line.replace(/\s*[-–—]+$/u, ''))
  if (parts?.place !== 'capitals') return false
  return parts.region === true || parts.date === true || parts.agency !== undefined
}
