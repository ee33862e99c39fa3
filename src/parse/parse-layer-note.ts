import { layerNote } from '../concepts/layer.ts'
import { type Note, noteAttributes } from '../concepts/note.ts'
import { sourceList } from '../concepts/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { noteTags, type ParsedNote } from './parse-notes.ts'
import { parseProse } from './parse-prose.ts'
import { parseWithSchema } from './parse-with-schema.ts'
import type { Outcome, PlaceOf } from './parsed.ts'
import { placeReferences } from './place-references.ts'

/** Parses a note of a layer. What is wrong in its prose is told at its `text`, since a YAML text has no lines of its own. */
export function parseLayerNote(value: unknown, placeOf: PlaceOf, file: string): Outcome<ParsedNote> {
  const fields = parseWithSchema(layerNote, value, { placeOf, noun: 'field' })
  if (fields.value === undefined) return { problems: fields.problems }
  const { text, sources: given, ...rest } = fields.value
  const list = typeof given === 'string' ? given : (given ?? []).join(' ')
  const sources = parseWithSchema(sourceList, list, {
    placeOf: (path, part) => placeOf(['sources', ...path], part),
    noun: 'field',
  })
  const textPlace = placeOf(['text'], 'value')
  const prose = parseProse({ file, text }, { offset: 0, line: 1 }, noteTags)
  const problems: Problem[] = [
    ...sources.problems,
    ...prose.problems.map((found) => ({ ...found, place: textPlace })),
  ]
  const place = placeOf([], 'value')
  if (prose.value?.body.text === '') problems.push(problem('empty-note', place, {}))
  if (sources.value === undefined || prose.value === undefined) return { problems }
  if (sources.value.length === 0 && rest.kind !== 'method')
    problems.push(problem('note-without-source', place, {}))
  const note: Note = { ...rest, sources: sources.value, prose: prose.value.body, place }
  const references = [
    ...placeReferences(noteAttributes, { ...rest, sources: sources.value }, placeOf),
    ...prose.value.references.map((reference) => ({ ...reference, place: textPlace })),
  ]
  return { value: { note, placeOf, references }, problems }
}
