import { parsePrintedDate } from '../dates/parse-printed-date.ts'
import type { Found } from '../found-text.ts'
import { foldName } from './fold-name.ts'
import type { HeaderZone } from './header-zone.ts'
import { isAuthor } from './is-author.ts'
import { elementsIn, linesOf, textWithin } from './leaf-elements.ts'
import { endsSentence, isProse, type PageLeaf } from './page-leaf.ts'
import type { PageReading } from './page-reading.ts'

/** Who wrote a report, as printed, and the leaf that prints it. */
export interface FoundByline {
  readonly found?: Found
  readonly leaf?: PageLeaf
}

const metaNames = [
  'author',
  'article:author',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'itemprop:author',
]
const longest = 200
/** The most characters of a block in which a byline is looked for. */
const longestLine = 600

/** Words that begin a byline, in the languages of pages tried so far. */
const opening =
  /^(?:(?:(?:[Rr]eport(?:ing|ed)?|[Ww]ritten|[Ww]ords|[Tt]ext|[Ss]tory) )?(?:[Bb]y|BY):? (?=\p{Lu}|our )|(?:بقلم|كتبت?|إعداد|تقرير|نوشته|به قلم|نویسنده|گزارشگر)\s*[:：]?\s+|מאת:?\s+|(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]f|[Aa]v) (?=\p{Lu}\p{Ll}+ \p{Lu}))/u

/**
 * Finds the byline as printed near the headline or at the end of the text: what the page marks as its author, a line
 * that begins as bylines do, or one that is a name which machines are told. Else the names that JSON-LD or the meta
 * tags tell, but for the outlet's own.
 */
export function findByline(page: PageReading, { leaves }: HeaderZone): FoundByline {
  const told = listTold(page)
  const names = new Set(told.map(({ value }) => foldName(value)))
  const outlet = new Set(page.outletNames.map(foldName))
  for (const find of [markedIn, openedIn, (leaf: PageLeaf) => nameIn(leaf, names)])
    for (const leaf of leaves) {
      if (leaf.text.length > longestLine) continue
      const value = isProse(leaf) && find !== markedIn && leaf.letters > 80 ? undefined : find(leaf)
      if (value === undefined || value.length > longest || outlet.has(foldName(value))) continue
      const line = leaf.line === undefined ? {} : { line: leaf.line }
      return { found: { value, from: find === markedIn ? 'markup' : 'text', ...line }, leaf }
    }
  const own = told.filter(({ value }) => !outlet.has(foldName(value)))
  const [first] = own
  if (first === undefined) return {}
  const same = own.filter(({ from }) => from === first.from).map(({ value }) => value)
  const value = [...new Set(same)].join(', ')
  return { found: { value, from: first.from, guess: 'no line of the page prints it' } }
}

function listTold({ linked, meta }: PageReading): readonly Found[] {
  const told: Found[] = (linked?.authors ?? []).map((value) => ({ value, from: 'json-ld' }))
  for (const name of metaNames) {
    const values = (meta.get(name) ?? []).filter((value) => !/^https?:|^@|^\d+$/i.test(value))
    if (!told.some(({ from }) => from === 'meta'))
      told.push(...values.map((value): Found => ({ value, from: 'meta' })))
  }
  return told
}

function markedIn(leaf: PageLeaf): string | undefined {
  const element = elementsIn(leaf).find(isAuthor)
  if (element === undefined || leaf.letters > longest) return undefined
  const own = textWithin(leaf, element)
  const line = linesOf(leaf).find((one) => one.includes(own))
  const text = withoutOthers(line !== undefined && isWholeByline(line, own) ? line : own)
  return /\p{L}{2}/u.test(text) ? text : undefined
}

/** True for a line that is a byline beyond the name marked in it: "Oona Fell in Velm". */
function isWholeByline(line: string, name: string): boolean {
  const more = line.replace(name, '')
  return more.length <= 60 && !/[\d|•·●]/.test(more) && !endsSentence(line)
}

function openedIn(leaf: PageLeaf): string | undefined {
  const part = linesOf(leaf)
    .flatMap((line) => line.split(/\s*[|•·●]\s*|\s+[–—]\s+/))
    .map(withoutDate)
    .find((one) => opening.test(one))
  return part !== undefined && part.length <= 120 && !/[.!?؟]$/u.test(part.replace(/\b\p{Lu}\.$/u, ''))
    ? part
    : undefined
}

function withoutDate(line: string): string {
  const comma = [...line.matchAll(/[,،]\s*/g)].find(
    ({ index, 0: found }) => parsePrintedDate(line.slice(index + found.length)) !== undefined,
  )
  return comma === undefined ? line : line.slice(0, comma.index)
}

function nameIn({ text }: PageLeaf, names: ReadonlySet<string>): string | undefined {
  const parts = text
    .split(/\s*[|•·●,،]\s*|\s*[–—]\s*/)
    .filter((part) => names.has(foldName(part.replace(opening, ''))))
  return parts.length === 0
    ? undefined
    : names.has(foldName(text))
      ? text.replace(/^[\s–—-]+/, '')
      : parts.join(', ')
}

/** A byline may share its element with the date, behind a bar or a dot. */
function withoutOthers(text: string): string {
  return (text.split(/\s*[|•·●]\s*/).find((part) => /\p{L}{2}/u.test(part)) ?? text).replace(
    /^[\s–—,-]+|[\s–—,-]+$/gu,
    '',
  )
}
