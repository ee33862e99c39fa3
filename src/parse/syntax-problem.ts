import type { VFileMessage } from 'vfile-message'
import { type Problem, problem } from '../problems/problem.ts'
import { deepestNesting, mostOpenTags } from './body-limits.ts'
import { placeOfPoint } from './mdx-document.ts'
import { buildTagMismatch } from './tag-mismatch.ts'
import type { TagTrace } from './trace-tags.ts'

/**
 * Returns the problem that an exception of the parser stands for, at the place that the author has to mend:
 * of a tag that is not closed its beginning, not the end of the file. An exception that is no message of the
 * parser gives `unreadable-body` at the body's first line.
 */
export function buildSyntaxProblem(
  file: string,
  thrown: unknown,
  trace: TagTrace,
  firstLine: number,
  source = '',
): Problem {
  const found = isParserMessage(thrown) ? explainMessage(file, thrown, trace, source) : findDepth(file, trace)
  return found ?? problem('unreadable-body', { file, line: firstLine, column: 1 }, {})
}

function findDepth(file: string, { open }: TagTrace): Problem | undefined {
  const passing = open.length > mostOpenTags ? open[deepestNesting] : undefined
  return passing && problem('too-deep', placeOfPoint(file, passing.start), { limit: deepestNesting })
}

function isParserMessage(thrown: unknown): thrown is VFileMessage {
  return thrown instanceof Error && 'ruleId' in thrown && 'reason' in thrown
}

function explainMessage(
  file: string,
  message: VFileMessage,
  trace: TagTrace,
  source: string,
): Problem | undefined {
  const { place, reason, ruleId } = message
  if (ruleId === 'end-tag-mismatch') return buildTagMismatch(file, message, trace)
  if (place === undefined) return undefined
  const at = placeOfPoint(file, 'start' in place ? place.start : place)
  // The slash is where the parser stopped; the tag begins before it.
  if (ruleId === 'unexpected-closing-slash')
    return problem('stray-closing-tag', { ...at, column: at.column - 1 }, {})
  if (ruleId === 'unexpected-lazy') return problem('unmarked-line', at, {})
  if (ruleId === 'unexpected-attribute' || ruleId === 'unexpected-self-closing-slash')
    return problem('tag-syntax', at, { found: 'more than a name', where: 'in a closing tag' })
  const { tag, brace } = trace
  const inBraces = (brace?.offset ?? -1) > (tag?.offset ?? -1)
  const begin = (inBraces ? brace : tag) ?? at
  if (ruleId === 'unexpected-eof' && inBraces) return problem('unclosed-brace', placeOfPoint(file, begin), {})
  if (ruleId === 'unexpected-eof')
    return problem('unfinished-tag', placeOfPoint(file, begin), {
      inValue: reason.includes('in attribute value'),
    })
  const [, found, where = ''] =
    /^Unexpected character (`.+?`) \(U\+[0-9A-F]+\) (.+?), expected/s.exec(reason) ?? []
  if (found === undefined) return undefined
  const stop = 'start' in place ? place.start.offset : place.offset
  const suggestion = where.includes('attribute value') ? quoteAttribute(source, stop ?? 0) : undefined
  return problem('tag-syntax', at, { found, where, ...(suggestion === undefined ? {} : { suggestion }) }, [
    { label: 'The tag begins at', place: placeOfPoint(file, begin) },
  ])
}

const longestAttribute = 200

/** Returns the attribute whose value begins at an offset in straight quotation marks, where curly ones or none are around it. */
function quoteAttribute(source: string, at: number): string | undefined {
  const name = /([A-Za-z]+)\s*=\s*$/.exec(source.slice(Math.max(0, at - longestAttribute), at))?.[1]
  const [, curly, bare] =
    /^(?:[“”„«‘’‚]([^“”»‘’"<>\n]+)[”“»’‘"]|([\p{L}\p{N}:#.-]+)(?=[\s/>]))/u.exec(
      source.slice(at, at + longestAttribute),
    ) ?? []
  const value = curly ?? bare
  return name === undefined || value === undefined ? undefined : `${name}="${value}"`
}
