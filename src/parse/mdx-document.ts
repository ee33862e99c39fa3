import type { Nodes, Root } from 'mdast'
import type { PointPlace } from '../concepts/source-place.ts'

/** A point of a parsed file: line and column from 1, `offset` in UTF-16 units of the document's `source`. */
export interface SourcePoint {
  readonly line: number
  readonly column: number
  readonly offset?: number | undefined
}

/** A Markdown tree whose lines and columns are those of the file; offsets count in `source`, where blank lines stand for the frontmatter. */
export interface MdxDocument {
  readonly file: string
  readonly tree: Root
  readonly source: string
}

/** Any node that a tree of ours may hold. */
export type MdxNode = Nodes

/** Returns a point as a place in a file. */
export function placeOfPoint(file: string, { line, column }: SourcePoint): PointPlace {
  return { file, line, column }
}

/** Returns where a node begins. */
export function placeOfNode(
  file: string,
  { position }: { readonly position?: MdxNode['position'] },
): PointPlace {
  return placeOfPoint(file, position?.start ?? { line: 1, column: 1 })
}

/** Returns the place `distance` UTF-16 units after a known point, counting the line ends between them. */
export function placeAfter(file: string, source: string, from: SourcePoint, distance: number): PointPlace {
  const offset = from.offset ?? 0
  const lines = source.slice(offset, offset + distance).split(/\r\n|\r|\n/)
  const last = lines.at(-1) ?? ''
  if (lines.length === 1) return { file, line: from.line, column: from.column + last.length }
  return { file, line: from.line + lines.length - 1, column: last.length + 1 }
}
