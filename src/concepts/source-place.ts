/** A whole file: the place of what is wrong with it as such (too large, a link, not text). */
export interface FilePlace {
  readonly file: string
}

/** A point in a file. `file` is relative to where the command runs, with `/`; line and column count from 1, columns in UTF-16 units as editors do. */
export interface PointPlace {
  readonly file: string
  readonly line: number
  readonly column: number
}

export type SourcePlace = FilePlace | PointPlace

/** Orders places by file, then line, then column; a whole file comes before the points in it. */
export function compareSourcePlaces(a: SourcePlace, b: SourcePlace): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  const [lineA, columnA] = 'line' in a ? [a.line, a.column] : [0, 0]
  const [lineB, columnB] = 'line' in b ? [b.line, b.column] : [0, 0]
  return lineA - lineB || columnA - columnB
}
