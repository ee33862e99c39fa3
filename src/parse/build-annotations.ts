import type { Annotation, AnnotationBase } from '../concepts/annotation.ts'
import type { TextMode } from '../concepts/article.ts'
import type { LayerId } from '../concepts/id.ts'
import type { MarkId } from '../concepts/mark-fields.ts'
import type { TextRange } from '../concepts/text-range.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { checkCitation } from './check-citation.ts'
import { countOccurrences } from './count-occurrences.ts'
import { deriveMarkId } from './derive-mark-id.ts'
import type { IdRegister } from './id-register.ts'
import { type JoinedMark, joinParts } from './join-parts.ts'
import { linkNote, type NoteIds } from './link-note.ts'
import type { MarkedTexts } from './marked-text.ts'
import { parseMark } from './parse-mark.ts'
import type { Outcome, PlacedReference } from './parsed.ts'
import type { TypedMark } from './typed-mark.ts'

/** What the annotations of one file are built against. */
export interface AnnotationScope {
  readonly texts: MarkedTexts
  /** How much of the report is held, where that is known. */
  readonly mode?: TextMode | undefined
  /** Ids of the file's own notes and annotations. */
  readonly ids: IdRegister
  /** The ids typed at the file's annotations, at faulty ones that were left out too. */
  readonly given: readonly string[]
  readonly notes: NoteIds
  /** Where the file is a layer. */
  readonly layer?: LayerId
}

/** Annotations with what they refer to. */
export interface BuiltAnnotations {
  readonly annotations: readonly Annotation[]
  readonly references: readonly PlacedReference[]
}

/** Builds the annotations of one file, the report or a layer, from what its author typed: attributes parsed, parts joined, ids typed or derived, notes linked. In order of the file. */
export function buildAnnotations(
  typed: readonly TypedMark[],
  scope: AnnotationScope,
): Outcome<BuiltAnnotations> & { readonly value: BuiltAnnotations } {
  const parsed = typed.map(parseMark)
  const problems: Problem[] = parsed.flatMap((outcome) => outcome.problems)
  const report = (found: Problem) => {
    problems.push(found)
  }
  const marks = parsed.flatMap(({ value }) => value ?? [])
  for (const mark of marks) checkCitation(mark, scope, report)
  for (const { typed: mark, id } of marks)
    if (id !== undefined) scope.ids.add(id, mark.placeOf(['id'], 'value'), report)
  const refused = new Set(scope.given)
  for (const { id } of marks) if (id !== undefined) refused.delete(id)
  const joined = joinParts(marks, refused, report)
  const ids = nameMarks(joined, scope, report)
  const annotations = joined.flatMap((mark, index) => {
    const id = ids[index]
    return id === undefined ? [] : [buildAnnotation(mark, id, scope, report)]
  })
  return { value: { annotations, references: joined.flatMap(({ references }) => references) }, problems }
}

function buildAnnotation(
  mark: JoinedMark,
  id: MarkId,
  { texts, layer, notes }: AnnotationScope,
  report: (found: Problem) => void,
): Annotation {
  const { kind, place, placeOf } = mark.typed
  const [first, ...rest] = mark.spans
  const base: AnnotationBase = {
    id: prefixId(id, layer),
    typed: mark.id !== undefined,
    ranges: [countRange(first, texts), ...rest.map((span) => countRange(span, texts))],
    ...(layer === undefined ? {} : { layer }),
    place,
  }
  const attributes = linkNote(mark.attributes, notes, placeOf, report)
  // `parseMark` parsed the attributes with the schema of this very kind.
  return { ...base, kind, attributes } as Annotation
}

function countRange({ in: where, start, end }: TextRange, texts: MarkedTexts): TextRange {
  const { index } = texts[where]
  return { in: where, start: index(start), end: index(end) }
}

/** Returns an id as the report knows it: one from a layer is prefixed by the layer's. */
export function prefixId(id: MarkId, layer: LayerId | undefined): MarkId {
  return layer === undefined ? id : (`${layer}.${id}` as MarkId)
}

/** The id of each mark; of one whose derived id is taken none. */
function nameMarks(
  marks: readonly JoinedMark[],
  { texts, ids }: AnnotationScope,
  report: (found: Problem) => void,
): readonly (MarkId | undefined)[] {
  const ranks = new Map<string, number>()
  const occurrenceOf = countOccurrences(
    texts,
    marks.filter(({ id }) => id === undefined).map(({ spans }) => spans[0]),
  )
  return marks.map(({ id, spans, typed: { kind, place } }) => {
    const seat = [kind, ...spans.map((span) => `${span.in} ${span.start} ${span.end}`)].join('\n')
    const rank = (ranks.get(seat) ?? 0) + 1
    ranks.set(seat, rank)
    if (id !== undefined) return id
    const [first] = spans
    const words = spans.map((span) => texts[span.in].text.slice(span.start, span.end))
    const occurrence = occurrenceOf(first)
    if (occurrence === undefined) {
      report(problem('underivable-id', place, { tag: kind }))
      return undefined
    }
    const derived = deriveMarkId({ kind, in: first.in, words, occurrence, rank })
    const earlier = ids.find(derived)
    if (earlier !== undefined) {
      report(
        problem('derived-id-taken', place, { id: derived, tag: kind }, [
          { label: 'First used at', place: earlier },
        ]),
      )
      return undefined
    }
    ids.add(derived, place, report)
    return derived
  })
}
