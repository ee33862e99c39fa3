import type { RootContent } from 'mdast'
import { type Block, type Body, type ProseMark, placeholder } from '../concepts/body.ts'
import { markKinds } from '../concepts/mark-fields.ts'
import { type ProseTag, proseSchemas, proseTags } from '../concepts/prose-tags.ts'
import { findNearest } from '../problems/nearest.ts'
import { type Problem, problem } from '../problems/problem.ts'
import type { TagElement, TagVerdict } from './body-context.ts'
import { indexCodePoints } from './code-point-index.ts'
import { collectDefinitions } from './collect-definitions.ts'
import { hasAllWords } from './has-all-words.ts'
import { trimStretch } from './mark-range.ts'
import { type MdxDocument, placeOfNode } from './mdx-document.ts'
import { parseAttributes } from './parse-attributes.ts'
import { parseBody } from './parse-body.ts'
import { type BodyStart, parseMdx } from './parse-mdx.ts'
import { parseWithSchema } from './parse-with-schema.ts'
import type { Outcome, PlacedReference, SourceText } from './parsed.ts'
import { placeReferences } from './place-references.ts'

/** The archive's own prose: a body, and what its tags refer to. */
export interface Prose {
  readonly body: Body
  readonly references: readonly PlacedReference[]
}

/** Parses prose of the archive that begins at `start` of a file: Markdown with the tags that are `allowed`, and no others. */
export function parseProse(
  source: SourceText,
  start: BodyStart,
  allowed: ReadonlySet<ProseTag>,
): Outcome<Prose> {
  const { value: document, problems } = parseMdx(source, start)
  return document === undefined ? { problems } : parseProseNodes(document, document.tree.children, allowed)
}

/** Parses a part of a document as prose. */
export function parseProseNodes(
  document: MdxDocument,
  nodes: readonly RootContent[],
  allowed: ReadonlySet<ProseTag>,
  definitions?: ReadonlyMap<string, string>,
): Outcome<Prose> {
  const problems: Problem[] = []
  const report = (found: Problem) => {
    problems.push(found)
  }
  const marks = new Map<TagElement, Pick<ProseMark, 'kind' | 'of'>>()
  const references: PlacedReference[] = []
  const judge = (element: TagElement): TagVerdict => {
    const tag = proseTags.find((name) => name === element.name)
    if (tag === undefined || !allowed.has(tag)) {
      report(buildRefusal(document.file, element, [...allowed]))
      return { kind: 'refused' }
    }
    const { values, placeOf, isLeftOut } = parseAttributes({ document, report }, element)
    const { value, problems: found } = parseWithSchema(proseSchemas[tag], values, {
      placeOf,
      isLeftOut,
      noun: 'attribute',
    })
    problems.push(...found)
    if (value === undefined) return { kind: 'refused' }
    references.push(...placeReferences(proseSchemas[tag], value, placeOf))
    const of = typeof value.of === 'string' ? value.of : `${value.of.article}#${value.of.annotation}`
    if (tag === 'ListOf' || tag === 'Example') return { kind: 'block', block: buildBlock(tag, of) }
    marks.set(element, { kind: tag === 'Mention' ? 'mention' : 'count', of })
    return tag === 'Count' ? { kind: 'mark', text: placeholder } : { kind: 'mark' }
  }
  const context = {
    document,
    report,
    judge,
    definitions: definitions ?? collectDefinitions({ document, report }),
  }
  const { blocks, text, tags } = parseBody(context, nodes)
  const index = indexCodePoints(text)
  const isWhole = hasAllWords(problems)
  const placed = tags.flatMap(({ element, start, end }): ProseMark[] => {
    const mark = marks.get(element)
    if (mark === undefined) return []
    const trimmed = trimStretch(text, { start, end })
    const place = placeOfNode(document.file, element)
    if (mark.kind === 'mention' && trimmed.start === trimmed.end && isWhole)
      report(problem('empty-annotation', place, { tag: 'Mention' }))
    if (mark.kind === 'count' && text.slice(start, end) !== placeholder)
      report(problem('content-in-tag', place, { tag: 'Count' }))
    return [{ ...mark, start: index(trimmed.start), end: index(trimmed.end) }]
  })
  return { value: { body: { blocks, text, marks: placed }, references }, problems }
}

function buildBlock(tag: 'ListOf' | 'Example', of: string): Block {
  return tag === 'ListOf' ? { kind: 'derived-list', of } : { kind: 'example', of }
}

/** Every tag there is anywhere. */
const anyTag: ReadonlySet<string> = new Set([...proseTags, ...markKinds, 'Note'])

function buildRefusal(file: string, element: TagElement, known: readonly string[]): Problem {
  const tag = element.name ?? ''
  const place = placeOfNode(file, element)
  if (anyTag.has(tag))
    return problem('misplaced-tag', place, { tag, where: known.length > 1 ? 'page' : 'prose' })
  return problem('unknown-tag', place, { tag, nearest: findNearest(tag, known), known })
}
