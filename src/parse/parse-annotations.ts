import { type MarkKind, markKinds } from '../concepts/mark-fields.ts'
import { proseTags } from '../concepts/prose-tags.ts'
import { findNearest } from '../problems/nearest.ts'
import { type Problem, problem } from '../problems/problem.ts'
import type { TagJudge, TagSpan } from './body-context.ts'
import type { MarkedText } from './marked-text.ts'
import { type MdxDocument, placeOfNode } from './mdx-document.ts'
import { parseAttributes } from './parse-attributes.ts'
import { type PlacedMark, placeMark } from './place-mark.ts'
import type { TypedMark } from './typed-mark.ts'

const kinds: ReadonlySet<string> = new Set(markKinds)
/** Tags of house pages that no report has. */
const elsewhere: ReadonlySet<string> = new Set(proseTags.filter((tag) => tag !== 'Mention'))
const reportTags = [...markKinds, 'Note']

function isMarkKind(name: string | null): name is MarkKind {
  return name !== null && kinds.has(name)
}

/** Returns the judge of tags within a report's text: the kinds of annotation are marks, a note is misplaced there, and there is no other tag. */
export function judgeReportTags(file: string, report: (found: Problem) => void): TagJudge {
  return (element) => {
    if (isMarkKind(element.name)) return { kind: 'mark' }
    const place = placeOfNode(file, element)
    const tag = element.name ?? ''
    if (elsewhere.has(tag)) report(problem('misplaced-tag', place, { tag, where: 'report' }))
    else if (tag === 'Note') report(problem('misplaced-note', place, {}))
    else
      report(problem('unknown-tag', place, { tag, nearest: findNearest(tag, reportTags), known: reportTags }))
    return { kind: 'refused' }
  }
}

/** The text that tags stand in; where it is not whole, a tag may be around nothing because of that. */
export interface TaggedText extends MarkedText {
  readonly isWhole: boolean
}

/** Returns the tags of a report's text as annotations: what they say, and the stretch of canonical text that they cover. */
export function parseAnnotations(
  document: MdxDocument,
  tags: readonly TagSpan[],
  text: TaggedText,
  report: (found: Problem) => void,
): readonly TypedMark[] {
  return tags.flatMap((tag) => parseTag(document, tag, text, report))
}

function parseTag(
  document: MdxDocument,
  { element, start, end, splits }: TagSpan,
  text: TaggedText,
  report: (found: Problem) => void,
): TypedMark[] {
  const kind = element.name
  if (!isMarkKind(kind)) return []
  const place = placeOfNode(document.file, element)
  const attributes = parseAttributes({ document, report }, element)
  const placed: PlacedMark =
    splits === undefined
      ? placeMark(text, { start, end }, kind, place)
      : { problem: problem('split-character', place, { tag: kind, end: splits }) }
  if ('span' in placed) return [{ kind, ...attributes, place, span: placed.span, noun: 'attribute' }]
  if (text.isWhole) report(placed.problem)
  return []
}
