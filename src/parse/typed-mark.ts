import type { MarkKind } from '../concepts/mark-fields.ts'
import type { PointPlace } from '../concepts/source-place.ts'
import type { TextRange } from '../concepts/text-range.ts'
import type { PlaceOf } from './parsed.ts'

/** An annotation as an author typed it, inline or stand-off, before anything in it is checked but its place in the text. */
export interface TypedMark {
  readonly kind: MarkKind
  /** Attributes as written, by name. */
  readonly values: Readonly<Record<string, unknown>>
  readonly placeOf: PlaceOf
  readonly place: PointPlace
  /** In UTF-16 units, trimmed. */
  readonly span: TextRange
  /** True for an attribute that was told and left out before. */
  readonly isLeftOut?: (name: string) => boolean
  /** What its attributes are called where it is typed. */
  readonly noun: 'attribute' | 'field'
}
