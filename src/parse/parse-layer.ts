import type { Annotation } from '../concepts/annotation.ts'
import type { LayerId } from '../concepts/id.ts'
import { type Layer, layerAnnotationHead, layerFile } from '../concepts/layer.ts'
import type { MarkId } from '../concepts/mark-fields.ts'
import type { Note } from '../concepts/note.ts'
import type { Problem } from '../problems/problem.ts'
import { type AnnotationScope, buildAnnotations, prefixId } from './build-annotations.ts'
import { findTargets } from './find-targets.ts'
import { startIdRegister } from './id-register.ts'
import type { NoteIds } from './link-note.ts'
import { parseLayerNote } from './parse-layer-note.ts'
import type { ParsedReport } from './parse-report.ts'
import { parseWithSchema } from './parse-with-schema.ts'
import { parseYaml } from './parse-yaml.ts'
import type { Outcome, PlacedReference, PlaceOf, SourceText } from './parsed.ts'
import { placeMark } from './place-mark.ts'
import { placeReferences } from './place-references.ts'
import type { TypedMark } from './typed-mark.ts'

/** The text of a layer's file, and the id that its name gives. */
export interface LayerSource {
  readonly id: LayerId
  readonly source: SourceText
}

/** A layer with its annotations and notes as the report knows them. */
export interface ParsedLayer {
  readonly layer: Layer
  readonly annotations: readonly Annotation[]
  readonly notes: readonly Note[]
  readonly references: readonly PlacedReference[]
}

/** What a layer is laid over: the report's texts, how much of it is held, and its own notes, which a layer may name too. */
export type LayerScope = Pick<AnnotationScope, 'texts' | 'mode' | 'notes'> & Pick<ParsedReport, 'isWhole'>

/** Parses `content/annotations/ARTICLE-ID/LAYER.yaml` against the report that it belongs to. Faulty annotations and notes are told and left out. */
export function parseLayer({ id, source }: LayerSource, scope: LayerScope): Outcome<ParsedLayer> {
  const yaml = parseYaml(source)
  if (yaml.value === undefined) return { problems: yaml.problems }
  const { value, placeOf } = yaml.value
  const file = parseWithSchema(layerFile, value, { placeOf, noun: 'field' })
  const problems: Problem[] = [...yaml.problems, ...file.problems]
  if (file.value === undefined) return { problems }
  const report = (found: Problem) => {
    problems.push(found)
  }
  const { annotations = [], notes = [], by, title, licence } = file.value
  const ids = startIdRegister()
  const parsedNotes = notes.flatMap((note, index) => {
    const parsed = parseLayerNote(note, within(placeOf, ['notes', index]), source.file)
    problems.push(...parsed.problems)
    return parsed.value ?? []
  })
  // Of a faulty note too, so that what refers to it is not told as well.
  const named: NoteIds = new Map([
    ...scope.notes,
    ...notes.flatMap(findId).map((note) => [note, prefixId(note as MarkId, id)] as const),
  ])
  const typed = parseTypedMarks(annotations, placeOf, scope)
  problems.push(...typed.problems)
  const given = annotations.flatMap(findId)
  const built = buildAnnotations(typed.value ?? [], { ...scope, ids, given, notes: named, layer: id })
  problems.push(...built.problems)
  for (const { note, placeOf: placeIn } of parsedNotes) ids.add(note.id, placeIn(['id'], 'value'), report)
  return {
    value: {
      layer: { id, by, title, licence, file: source.file },
      annotations: built.value.annotations,
      notes: parsedNotes.map(({ note }) => ({ ...note, id: prefixId(note.id, id) })),
      references: [
        ...placeReferences(layerFile, file.value, placeOf),
        ...parsedNotes.flatMap(({ references }) => references),
        ...built.value.references,
      ],
    },
    problems,
  }
}

/** Finds the id that is typed at an annotation or a note, whatever else is wrong with it. */
function findId(value: unknown): readonly string[] {
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined
  return typeof id === 'string' ? [id] : []
}

function within(placeOf: PlaceOf, path: readonly (string | number)[]): PlaceOf {
  return (inner, part) => placeOf([...path, ...inner], part)
}

/** Parses stand-off annotations as far as their kind and their place in the text. Of the body's words nothing is told where they are not whole. */
function parseTypedMarks(
  values: readonly unknown[],
  placeOf: PlaceOf,
  { texts, isWhole }: LayerScope,
): Outcome<readonly TypedMark[]> {
  const heads = values.map((value, index) => {
    const placeIn = within(placeOf, ['annotations', index])
    return {
      placeOf: placeIn,
      ...parseWithSchema(layerAnnotationHead, value, { placeOf: placeIn, noun: 'field' }),
    }
  })
  const problems: Problem[] = heads.flatMap((head) => head.problems)
  const whole = heads.flatMap(({ value, placeOf }) => (value === undefined ? [] : [{ value, placeOf }]))
  const targets = whole.map(({ value, placeOf }) => ({
    target: value.target,
    place: placeOf(['target', 'exact'], 'value'),
  }))
  const marks = findTargets(targets, texts).map((found, index): TypedMark | Problem | undefined => {
    const head = whole[index]
    if (head === undefined) return undefined
    const { type: kind, target, ...attributes } = head.value
    const marked = texts[target.in ?? 'body']
    const place = head.placeOf([], 'value')
    const placed =
      'problem' in found
        ? found
        : placeMark(marked, found.stretch, kind, head.placeOf(['target', 'exact'], 'value'))
    if ('problem' in placed) return isWhole || marked.in === 'headline' ? placed.problem : undefined
    return { kind, values: attributes, placeOf: head.placeOf, place, span: placed.span, noun: 'field' }
  })
  return {
    value: marks.flatMap((mark) => (mark !== undefined && 'kind' in mark ? [mark] : [])),
    problems: [...problems, ...marks.flatMap((mark) => (mark !== undefined && 'code' in mark ? [mark] : []))],
  }
}
