import type { Body } from '../concepts/body.ts'
import type { FieldPath, Reference } from '../concepts/references.ts'
import type { Article } from '../concepts/report.ts'
import type { PointPlace } from '../concepts/source-place.ts'
import type { Problem } from '../problems/problem.ts'

/** A reference with the place it is written at. */
export interface PlacedReference extends Reference {
  readonly place: PointPlace
}

/** Where the fields of a record's frontmatter are written, by path joined with `.`, as in `events.0.event`; `''` is the frontmatter itself. */
export type FieldPlaces = ReadonlyMap<string, PointPlace>

/** Returns the place of a field, or of the nearest field around it. */
export function placeOfField(places: FieldPlaces, path: FieldPath): PointPlace {
  for (let length = path.length; length >= 0; length -= 1) {
    const place = places.get(path.slice(0, length).join('.'))
    if (place !== undefined) return place
  }
  throw new Error('Field places have no root')
}

/**
 * Returns where a field or an attribute is written: its value, or its name; of what is not written, the nearest
 * thing around it. `[]` is the whole: the first field of frontmatter, or a tag.
 */
export type PlaceOf = (path: FieldPath, part: 'key' | 'value') => PointPlace

/** A record with what linking needs: its references, and where its fields stand. */
export interface Parsed<Item> {
  readonly record: Item
  readonly references: readonly PlacedReference[]
  readonly places: FieldPlaces
}

/** A report with its text. */
export interface ParsedArticle extends Parsed<Article> {
  readonly body: Body
}

/** What parsing a file gives: a value where there is one, and everything that is wrong. */
export interface Outcome<Value> {
  readonly value?: Value
  /** Where there is no value: the references that could be read all the same, so that they are checked in the same run. */
  readonly references?: readonly PlacedReference[]
  readonly problems: readonly Problem[]
}

/** A file's text, without a byte order mark and with line ends as `\n`, and the path to name it by (relative to where the command runs, with `/`). */
export interface SourceText {
  readonly file: string
  readonly text: string
}
