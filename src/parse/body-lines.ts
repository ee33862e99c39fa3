/** Lines of a body, with the number of the first in its file. */
export interface BodyLines {
  readonly file: string
  readonly first: number
  readonly lines: readonly string[]
}
