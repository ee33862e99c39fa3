import type { Annotation } from '../concepts/annotation.ts'

/** The way from the end of a mark to what the archive says of it. */
export interface Ref {
  /** Id of the element that it opens. */
  readonly opens: string
  /** What the mark is, in a few words, as they are read aloud at its end. */
  readonly label: string
  /** Number of the note it opens, in the numerals of the interface; absent where it opens none. */
  readonly number?: string
}

/** Returns the ref of an annotation; undefined where nothing is to be opened. */
export type FindRef = (annotation: Annotation) => Ref | undefined
