import { findHeaderParts } from './find-header-parts.ts'
import type { HeaderContext } from './header-part.ts'
import { isFurniture } from './is-furniture.ts'
import type { PlacedPart } from './join-header.ts'
import type { TextLine } from './text-line.ts'

/** What each line around a report is: it tells something of the report, repeats its headline, or belongs to the page. */
export type LineRole = 'headline' | 'header' | 'headline-again' | 'furniture'

/** The lines above a report's first words: what each is by its index, what they tell, and the index of the first that is none of them. */
export interface Top {
  readonly roles: ReadonlyMap<number, LineRole>
  readonly parts: readonly PlacedPart[]
  readonly headline?: TextLine
  readonly next: number
}

const mostAbove = 20
const mostBelow = 8
const longestHeadline = 250

/** Finds a text's headline, its first line that is not the page's, and the lines of header below it. Where the headline is known from elsewhere, the header may begin with the first line. */
export function findTop(lines: readonly TextLine[], context: HeaderContext): Top {
  const roles = new Map<number, LineRole>()
  const parts: PlacedPart[] = []
  const at = context.headline === undefined ? findHeadline(lines, context, roles, parts) : -1
  const headline = lines[at]
  if (context.headline === undefined && headline === undefined) return { roles, parts, next: roles.size }
  if (headline !== undefined) roles.set(at, 'headline')
  const below = { ...context, headline: context.headline ?? headline?.folded ?? '' }
  let next = at + 1
  for (const line of lines.slice(next, next + mostBelow)) {
    if (!addHeaderLine(line, next, below, roles, parts)) break
    next += 1
  }
  return { roles, parts, next, ...(headline === undefined ? {} : { headline }) }
}

function addHeaderLine(
  { folded, line }: TextLine,
  index: number,
  context: HeaderContext,
  roles: Map<number, LineRole>,
  parts: PlacedPart[],
): boolean {
  if (isFurniture(folded, 'top')) {
    roles.set(index, 'furniture')
    return true
  }
  const found = findHeaderParts(folded, context)
  if (found === undefined) return false
  roles.set(index, found.some(({ kind }) => kind === 'headline-again') ? 'headline-again' : 'header')
  parts.push(...found.map((part) => ({ part, line })))
  return true
}

/** A name of the outlet, an address or a date above what looks like a headline is no headline itself. */
function findHeadline(
  lines: readonly TextLine[],
  context: HeaderContext,
  roles: Map<number, LineRole>,
  parts: PlacedPart[],
): number {
  const seen = lines.slice(0, mostAbove)
  const visible = seen.findIndex(({ folded }) => !isFurniture(folded, 'top'))
  const begin = visible === -1 ? seen.length : visible
  for (let index = 0; index < begin; index += 1) roles.set(index, 'furniture')
  const above = new Map<number, LineRole>()
  const told: PlacedPart[] = []
  let at = begin
  for (const line of seen.slice(begin)) {
    if (!addHeaderLine(line, at, context, above, told)) break
    at += 1
  }
  const next = lines[at]
  const isHeadline =
    next !== undefined && next.folded.length <= longestHeadline && !/[.۔。]$/u.test(next.folded)
  const isMasthead = told.every(
    ({ part: { kind } }) => kind === 'outlet' || kind === 'url' || kind === 'date',
  )
  if (at === begin || !isHeadline || !isMasthead) return begin
  for (const [index, role] of above) roles.set(index, role)
  parts.push(...told)
  return at
}
