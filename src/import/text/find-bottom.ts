import { parsePrintedDate } from '../dates/parse-printed-date.ts'
import { areNames, findByline } from './find-byline.ts'
import type { LineRole } from './find-top.ts'
import type { HeaderContext, HeaderPart } from './header-part.ts'
import { isFurniture } from './is-furniture.ts'
import type { PlacedPart } from './join-header.ts'
import { carriesOn, endsSentence } from './sentence-end.ts'
import type { TextLine } from './text-line.ts'
import { trimMarks } from './trim-marks.ts'

/** The lines below a report's last words: what each is by its index, what they tell, and the index after the last that is none of them. */
export interface Bottom {
  readonly roles: ReadonlyMap<number, LineRole>
  readonly parts: readonly PlacedPart[]
  readonly end: number
}

const mostClosing = 3
const longestClosing = 120

/** Finds what follows a report from line `begin` on: the page's own lines, and within the last three of the rest a byline or date where the header had none. */
export function findBottom(
  lines: readonly TextLine[],
  begin: number,
  header: readonly PlacedPart[],
  context: HeaderContext,
): Bottom {
  const roles = new Map<number, LineRole>()
  const parts: PlacedPart[] = []
  let end = lines.length
  let closing = 0
  while (end > begin) {
    const line = lines[end - 1]
    if (line === undefined) break
    const isPart = isFurniture(line.folded, 'tail')
    const part =
      isPart || closing === mostClosing
        ? undefined
        : findClosing(line, lines[end - 2], [...header, ...parts], context)
    if (!isPart && part === undefined) break
    end -= 1
    roles.set(end, isPart ? 'furniture' : 'header')
    if (part !== undefined) {
      closing += 1
      parts.unshift({ part, line: line.line })
    }
  }
  return { roles, parts, end }
}

function findClosing(
  { folded }: TextLine,
  before: TextLine | undefined,
  known: readonly PlacedPart[],
  { language }: HeaderContext,
): HeaderPart | undefined {
  const line = trimMarks(folded)
  if (line.length > longestClosing || carriesOn(line)) return undefined
  const has = (kind: HeaderPart['kind']) => known.some(({ part }) => part.kind === kind)
  const date = parsePrintedDate(line, language)
  if (date !== undefined)
    return date.kind === 'updated' || (!has('date') && date.date !== 'XXXX')
      ? { kind: 'date', date }
      : undefined
  if (has('byline')) return undefined
  const byline = findByline(line, language ?? 'und') ?? findSignature(line, before)
  return byline === undefined ? undefined : { kind: 'byline', value: byline }
}

/** A name after a dash; after words in quotation marks it is theirs, and not the report's. */
function findSignature(line: string, before: TextLine | undefined): string | undefined {
  const name = /^(?:--?|[–—―])\s*(\S.*)$/u.exec(line)?.[1]
  const isName = name !== undefined && /^\p{Lu}\S*(?: \S+){1,3}$/u.test(name) && areNames(name)
  const follows = before !== undefined && endsSentence(before.folded) && !/["”’'»“]\s*$/u.test(before.folded)
  return isName && follows ? line : undefined
}
