import type { VFileMessage } from 'vfile-message'
import { type Problem, problem, type RelatedPlace } from '../problems/problem.ts'
import { placeOfPoint } from './mdx-document.ts'
import type { OpenTag, TagTrace } from './trace-tags.ts'

/** Returns the problem of a tag and a closing tag that do not fit each other, or the blocks that they stand in. */
export function buildTagMismatch(
  file: string,
  { place, reason }: VFileMessage,
  trace: TagTrace,
): Problem | undefined {
  const opening = reason.startsWith('Expected a closing tag') ? trace.open.at(-1) : trace.innermost
  if (opening === undefined) return undefined
  const at = placeOfPoint(file, opening.start)
  const tag = nameOf(opening)
  const [, kind = ''] = /(?:before|after) the end of `(\w+)`/.exec(reason) ?? []
  const container = containers.get(kind) ?? kind
  const [start, end] =
    place === undefined ? [] : 'start' in place ? [place.start, place.end] : [place, undefined]
  if (start === undefined) return problem('unclosed-tag', at, { tag, container })
  if (reason.startsWith('Expected a closing tag'))
    return problem(
      'unclosed-tag',
      at,
      { tag, container },
      end === undefined ? [] : relate(`The ${container} ends at`, file, end),
    )
  if (kind !== '')
    return problem(
      'tag-closed-elsewhere',
      placeOfPoint(file, start),
      { tag, container },
      relate('Opened at', file, opening.start),
    )
  const [, found = ''] = /^Unexpected closing tag `<\/(.*?)>`/.exec(reason) ?? []
  if (trace.open.some((open) => nameOf(open) === found))
    return problem(
      'unclosed-tag',
      at,
      { tag, container: `\`<${found}>\` around it` },
      relate('That one is closed at', file, start),
    )
  return problem(
    'mismatched-closing-tag',
    placeOfPoint(file, start),
    { tag, found },
    relate('Opened at', file, opening.start),
  )
}

function nameOf({ name = '' }: OpenTag): string {
  return name
}

function relate(label: string, file: string, point: OpenTag['start']): readonly RelatedPlace[] {
  return [{ label, place: placeOfPoint(file, point) }]
}

/** What an author calls the parser's constructs. */
const containers = new Map([
  ['listItem', 'list item'],
  ['blockquote', 'quotation'],
  ['tableData', 'table cell'],
  ['tableHeader', 'table cell'],
  ['tableRow', 'table row'],
  ['strong', 'strong emphasis'],
  ['', 'body'],
])
